/**
 * Every setting of the product with its default and one sentence: what it does and what happens
 * without it. `.env.example` is this table, printed.
 */
export interface Setting {
  readonly name: string;
  /** As a person would write it; undefined where leaving it out is itself the default. */
  readonly default?: string;
  /** Shown commented out in `.env.example` where there is no default. */
  readonly example?: string;
  readonly explanation: string;
}

export const SETTINGS = [
  {
    name: 'PORT',
    default: '3000',
    explanation: 'The TCP port that the web role listens on.',
  },
  {
    name: 'DATABASE_URL',
    example: 'postgresql://tirkeu_application@localhost/tirkeu',
    explanation:
      'PostgreSQL 18 as the application role, which can read and write but not change tables; without it an embedded server runs in the data folder.',
  },
  {
    name: 'TIRKEU_OWNER_DATABASE_URL',
    example: 'postgresql://tirkeu_owner@localhost/tirkeu',
    explanation:
      'The same database as the role that owns the tables, used for migrations alone; without it a given database must be migrated beforehand.',
  },
  {
    name: 'TIRKEU_DATA',
    default: '.data',
    explanation:
      'The folder for everything the product keeps outside a given database; it may exist and hold other files.',
  },
  {
    name: 'TIRKEU_MODE',
    default: 'demo',
    explanation:
      'demo: invented people, open messages, a movable clock, this computer only. production: none of these, and no start without TLS in the origin.',
  },
  {
    name: 'TIRKEU_ROLES',
    default: 'web,worker',
    explanation:
      'What this process does, separated by commas: web answers requests, worker sends messages and sweeps what is due.',
  },
  {
    name: 'TIRKEU_ORIGIN',
    example: 'https://registration.example',
    explanation:
      'The address people see, scheme and host without a path, written into links and QR codes; by default http://localhost with the port.',
  },
  {
    name: 'TIRKEU_HOST',
    default: '127.0.0.1',
    explanation:
      'The address to listen on, 0.0.0.0 for all; the demo always keeps to 127.0.0.1, because its people sign in without a secret.',
  },
  {
    name: 'TIRKEU_TRUST_PROXY',
    example: 'loopback,10.0.0.0/8',
    explanation:
      'The proxies whose X-Forwarded-For is believed: addresses and ranges separated by commas, or the number of proxies in front; by default none, so that nobody can choose the address that limits count.',
  },
  {
    name: 'TIRKEU_KEYS',
    example: '/etc/tirkeu/keys',
    explanation:
      'The folder of the signing keys and secrets, readable by this process alone; by default the folder keys in the data folder.',
  },
  {
    name: 'TIRKEU_LAW',
    example: '/etc/tirkeu/law.json',
    explanation:
      'A file with records of law that are added to those of the program, or by id and first day replace them (docs/law); without it the program knows the law as of its release.',
  },
  {
    name: 'SMTP_URL',
    example: 'smtp://user:password@mail.example:587',
    explanation:
      'The mail server, smtp:// or smtps://; the worker needs it in production, the demo keeps messages to look at when it is missing.',
  },
  {
    name: 'TIRKEU_MAIL_FROM',
    default: 'Tirkeu <no-reply@tirkeu.invalid>',
    explanation: 'The sender of every e-mail; a real address is needed in production.',
  },
  {
    name: 'TIRKEU_MAINTENANCE',
    example: '2026-12-01T03:00:00+05:00',
    explanation:
      'Until about when somebody works on the system: every page and the API then say so and come back (503 with Retry-After), health goes on answering; without it they work.',
  },
  {
    name: 'LOG_LEVEL',
    example: 'info',
    explanation:
      'The least important lines of the log to write: fatal, error, warn, info, debug, trace or silent; by default info in production and warn in the demo, whose terminal is read by people.',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];

const byName = new Map<string, Setting>(SETTINGS.map((setting) => [setting.name, setting]));

/** The value of a setting as given, else its default. An empty text counts as not given. */
export function settingOf(env: NodeJS.ProcessEnv, name: SettingName): string | undefined {
  const given = env[name]?.trim();
  return given ? given : byName.get(name)?.default;
}

/** Settings of our prefix that nothing reads: most likely misspelt, so that the default applies unseen. */
export function unknownSettings(env: NodeJS.ProcessEnv): readonly string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('TIRKEU_') && !byName.has(name))
    .sort();
}
