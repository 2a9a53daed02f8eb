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

/** The settings as texts, defaults filled in: wrong ones among them must not hide these problems. */
export type RawSettings = Readonly<Record<string, string | undefined>>;

export interface SettingProblem {
  readonly name: string;
  /** The end of a sentence that begins with the name. */
  readonly problem: string;
}

function hasDefaultSecret(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  return DEFAULT_SECRETS.includes(new URL(url).password.toLowerCase());
}

function weakPasswords(raw: RawSettings): SettingProblem[] {
  return ['DATABASE_URL', 'TIRKEU_OWNER_DATABASE_URL', 'SMTP_URL']
    .filter((name) => hasDefaultSecret(raw[name]))
    .map((name) => ({ name, problem: 'has a password that everybody knows; set another one' }));
}

/** Why these settings, each right by itself, must not run in production; empty when they may. */
export function productionProblems(raw: RawSettings): readonly SettingProblem[] {
  const problems = weakPasswords(raw);
  if (!raw['TIRKEU_ORIGIN']?.startsWith('https://')) {
    problems.push({ name: 'TIRKEU_ORIGIN', problem: 'must begin with https:// in production' });
  }
  if (raw['TIRKEU_ROLES']?.includes('worker') && raw['SMTP_URL'] === undefined) {
    problems.push({ name: 'SMTP_URL', problem: 'is needed by the worker in production' });
  }
  if (/\.invalid>?$/.test(raw['TIRKEU_MAIL_FROM'] ?? '')) {
    problems.push({ name: 'TIRKEU_MAIL_FROM', problem: 'must be a real address in production' });
  }
  return problems;
}
