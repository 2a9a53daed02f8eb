import type { Values } from './config-schema.ts';

/** Passwords of examples and tutorials: whoever looks tries them first. */
const DEFAULT_SECRETS = [
  'postgres',
  'password',
  'secret',
  'tirkeu',
  'changeme',
  'admin',
  'root',
  'test',
];

function hasDefaultSecret(url: string | undefined): boolean {
  return url !== undefined && DEFAULT_SECRETS.includes(new URL(url).password.toLowerCase());
}

/** Why these settings, each right by itself, must not run in production; empty when they may. */
export function productionProblems(values: Values): readonly string[] {
  const problems: string[] = [];
  if (!values.TIRKEU_ORIGIN.startsWith('https://')) {
    problems.push('TIRKEU_ORIGIN must begin with https:// in production.');
  }
  for (const name of ['DATABASE_URL', 'TIRKEU_OWNER_DATABASE_URL', 'SMTP_URL'] as const) {
    if (hasDefaultSecret(values[name])) {
      problems.push(`${name} has a password that everybody knows; set another one.`);
    }
  }
  if (values.TIRKEU_ROLES.includes('worker') && values.SMTP_URL === undefined) {
    problems.push('SMTP_URL is needed by the worker in production.');
  }
  if (/\.invalid>?$/.test(values.TIRKEU_MAIL_FROM)) {
    problems.push('TIRKEU_MAIL_FROM must be a real address in production.');
  }
  return problems;
}
