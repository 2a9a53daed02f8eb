import { join } from 'node:path';
import type { z } from 'zod';
import {
  CONFIG_SCHEMA,
  type LogLevel,
  type Mode,
  type Role,
  type Values,
} from './config-schema.ts';
import { productionProblems } from './production-problems.ts';
import { SETTINGS, settingOf, unknownSettings } from './settings.ts';

export interface Config {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** 'https://registration.example': what links and QR codes begin with. */
  readonly origin: string;
  readonly mode: Mode;
  readonly roles: readonly Role[];
  /** Undefined: the embedded server. */
  readonly databaseUrl: string | undefined;
  readonly ownerDatabaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly keysFolder: string;
  /** As Fastify takes it: none, the number of proxies, or their addresses and ranges. */
  readonly trustProxy: false | number | string[];
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: LogLevel;
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

function rawValues(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const raw: Record<string, string | undefined> = {};
  for (const { name } of SETTINGS) raw[name] = settingOf(env, name);
  raw['TIRKEU_ORIGIN'] ??= `http://localhost:${raw['PORT']}`;
  raw['TIRKEU_KEYS'] ??= join(raw['TIRKEU_DATA'] ?? '', 'keys');
  return raw;
}

/** Never the value: it may be a URL with a password in it. */
function problemOf(issue: z.core.$ZodIssue): string {
  return `${String(issue.path[0])} ${issue.message}.`;
}

/** A wrong port makes the default origin wrong too; only the port is what the operator got wrong. */
function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  env: NodeJS.ProcessEnv,
): readonly string[] {
  const own = issues.filter(
    (issue) => issue.path[0] !== 'TIRKEU_ORIGIN' || settingOf(env, 'TIRKEU_ORIGIN') !== undefined,
  );
  return [...new Set(own.map(problemOf))];
}

function relationProblems(values: Values): readonly string[] {
  const problems = values.TIRKEU_MODE === 'production' ? [...productionProblems(values)] : [];
  if (values.TIRKEU_OWNER_DATABASE_URL !== undefined && values.DATABASE_URL === undefined) {
    problems.push('DATABASE_URL is needed where TIRKEU_OWNER_DATABASE_URL is given.');
  }
  return problems;
}

function configOf(values: Values): Config {
  return {
    port: values.PORT,
    host: values.TIRKEU_MODE === 'demo' ? '127.0.0.1' : values.TIRKEU_HOST,
    origin: values.TIRKEU_ORIGIN,
    mode: values.TIRKEU_MODE,
    roles: values.TIRKEU_ROLES,
    databaseUrl: values.DATABASE_URL,
    ownerDatabaseUrl: values.TIRKEU_OWNER_DATABASE_URL,
    dataFolder: values.TIRKEU_DATA,
    keysFolder: values.TIRKEU_KEYS,
    trustProxy: values.TIRKEU_TRUST_PROXY,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.TIRKEU_MAIL_FROM,
    logLevel: values.LOG_LEVEL,
  };
}

function warningsOf(env: NodeJS.ProcessEnv, values: Values): readonly string[] {
  const warnings = unknownSettings(env).map((name) => `${name} is not a setting and is ignored.`);
  if (values.TIRKEU_MODE === 'demo' && values.TIRKEU_HOST !== '127.0.0.1') {
    warnings.push('TIRKEU_HOST is ignored in the demo, which listens on 127.0.0.1 only.');
  }
  return warnings;
}

/**
 * The settings of a process. All that is wrong is told at once, a line each that names the setting
 * and never its value. That production holds no demo accounts is checked where the database is known.
 */
export function loadConfig(env: NodeJS.ProcessEnv): LoadedConfig {
  const parsed = CONFIG_SCHEMA.safeParse(rawValues(env));
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, env) };
  const problems = relationProblems(parsed.data);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, config: configOf(parsed.data), warnings: warningsOf(env, parsed.data) };
}
