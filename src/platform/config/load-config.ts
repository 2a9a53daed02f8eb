import { join } from 'node:path';
import type { z } from 'zod';
import {
  CONFIG_SCHEMA,
  type LadderStep,
  type LogLevel,
  type Mode,
  type QuietHours,
  type Role,
  type Values,
} from './config-schema.ts';
import { type IdentitySettings, identityOf, identityProblems } from './identity-settings.ts';
import {
  productionProblems,
  type RawSettings,
  type SettingProblem,
} from './production-problems.ts';
import { reachingProblems } from './reaching-problems.ts';
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
  /** Further records of law; undefined: those of the program alone. */
  readonly lawFile: string | undefined;
  /** As Fastify takes it: none, the number of proxies, or their addresses and ranges. */
  readonly trustProxy: false | number | string[];
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Undefined: nobody is told by push, but in the demo by a key of its own. */
  readonly vapid: VapidDetails | undefined;
  /** Undefined: no text message is sent. */
  readonly sms: { readonly url: string; readonly token: string } | undefined;
  readonly ladder: readonly LadderStep[];
  readonly quietHours: QuietHours;
  /** Undefined: people sign in without any other system. */
  readonly identity: IdentitySettings | undefined;
  /** While somebody works on the system: until about when. */
  readonly maintenanceUntil: Date | undefined;
  readonly logLevel: LogLevel;
}

/** Who we are to a push service (RFC 8292). */
export interface VapidDetails {
  /** P-256, uncompressed, base64url. */
  readonly publicKey: string;
  readonly privateKey: string;
  /** 'mailto:…' or 'https://…'. */
  readonly subject: string;
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

function rawValues(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const raw: Record<string, string | undefined> = {};
  for (const { name } of SETTINGS) raw[name] = settingOf(env, name);
  raw['TIRKEU_ORIGIN'] ??= `http://localhost:${raw['PORT']}`;
  raw['LOG_LEVEL'] ??= raw['TIRKEU_MODE'] === 'production' ? 'info' : 'warn';
  raw['TIRKEU_KEYS'] ??= join(raw['TIRKEU_DATA'] ?? '', 'keys');
  return raw;
}

/** A wrong port makes the default origin wrong too; only the port is what the operator got wrong. */
function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  env: NodeJS.ProcessEnv,
): readonly SettingProblem[] {
  return issues
    .map((issue) => ({ name: String(issue.path[0]), problem: issue.message }))
    .filter(({ name }) => name !== 'TIRKEU_ORIGIN' || settingOf(env, name) !== undefined);
}

function relationProblems(raw: RawSettings): readonly SettingProblem[] {
  const problems = raw['TIRKEU_MODE'] === 'production' ? [...productionProblems(raw)] : [];
  if (raw['TIRKEU_OWNER_DATABASE_URL'] !== undefined && raw['DATABASE_URL'] === undefined) {
    problems.push({
      name: 'DATABASE_URL',
      problem: 'is needed where TIRKEU_OWNER_DATABASE_URL is given',
    });
  }
  return [...problems, ...reachingProblems(raw), ...identityProblems(raw)];
}

/** One line a setting, the first thing wrong with it; never its value, which may hold a password. */
function linesOf(problems: readonly SettingProblem[]): readonly string[] {
  const lines = new Map<string, string>();
  for (const { name, problem } of problems) {
    if (!lines.has(name)) lines.set(name, `${name} ${problem}.`);
  }
  return [...lines.values()];
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
    lawFile: values.TIRKEU_LAW,
    trustProxy: values.TIRKEU_TRUST_PROXY,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.TIRKEU_MAIL_FROM,
    vapid: vapidOf(values),
    sms: smsOf(values),
    ladder: values.TIRKEU_LADDER,
    quietHours: values.TIRKEU_QUIET,
    identity: identityOf(values),
    maintenanceUntil: values.TIRKEU_MAINTENANCE,
    logLevel: values.LOG_LEVEL,
  };
}

function vapidOf(values: Values): VapidDetails | undefined {
  const {
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_SUBJECT: subject,
  } = values;
  return publicKey && privateKey && subject ? { publicKey, privateKey, subject } : undefined;
}

function smsOf({ SMS_URL: url, SMS_TOKEN: token }: Values): Config['sms'] {
  return url && token ? { url, token } : undefined;
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
  const raw = rawValues(env);
  const parsed = CONFIG_SCHEMA.safeParse(raw);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = linesOf([...schemaProblems(issues, env), ...relationProblems(raw)]);
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: configOf(parsed.data), warnings: warningsOf(env, parsed.data) };
}
