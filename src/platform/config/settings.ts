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
    name: 'VAPID_PUBLIC_KEY',
    example: 'BGcT…',
    explanation:
      'The public half of the key by which push services know this installation (npx web-push generate-vapid-keys); without it no phone is told by push, but the demo makes a key of its own.',
  },
  {
    name: 'VAPID_PRIVATE_KEY',
    example: 'j1Ua…',
    explanation: 'The private half; with a new pair every phone has to be added again.',
  },
  {
    name: 'VAPID_SUBJECT',
    example: 'mailto:operator@registration.example',
    explanation:
      'Whom a push service writes to when something is wrong with our pushes, mailto: or https://; needed with the key.',
  },
  {
    name: 'SMS_URL',
    example: 'https://sms.example/messages',
    explanation:
      'Where text messages are handed over, as POST of JSON with to, text and id; without it none is sent.',
  },
  {
    name: 'SMS_TOKEN',
    example: 'f3b1c5d2',
    explanation: 'The bearer token of SMS_URL, which needs one.',
  },
  {
    name: 'TIRKEU_LADDER',
    default: 'push 0, email 0, sms 240',
    explanation:
      'By which channels a person is told, each with the minutes after which its turn comes; one that fails for good hands over at once, and one that is not named is not used.',
  },
  {
    name: 'TIRKEU_QUIET',
    default: '22-8',
    explanation:
      'The hours of the night in Kazakhstan in which no phone makes a sound: push and text messages wait for the morning, e-mail goes; the same hour twice for none.',
  },
  {
    name: 'OIDC_ISSUER',
    example: 'https://id.example',
    explanation:
      'A provider of OpenID Connect by which people may also sign in, as its discovery document names it (docs/sign-in.md); without it there is no such button.',
  },
  {
    name: 'OIDC_CLIENT_ID',
    example: 'tirkeu',
    explanation:
      'The name under which the provider knows this installation; it sends people back to /sign-in/identity of the origin.',
  },
  {
    name: 'OIDC_CLIENT_SECRET',
    example: 'f3b1c5d2',
    explanation: 'The secret that the provider gave out with it; without it a public client.',
  },
  {
    name: 'OIDC_SCOPE',
    default: 'openid',
    explanation: 'What the provider is asked for, words separated by spaces, openid among them.',
  },
  {
    name: 'OIDC_LABEL',
    default: 'Басқа жүйе арқылы кіру|Войти через другую систему|Sign in through another system',
    explanation: 'What the button says in Kazakh, Russian and English, separated by |.',
  },
  {
    name: 'OIDC_IIN_CLAIM',
    example: 'iin',
    explanation:
      'The claim that holds the IIN of the person; what it says is believed, and ties a host to the places of which property records name that number; without it no IIN is taken.',
  },
  {
    name: 'OIDC_BIN_CLAIM',
    example: 'bin',
    explanation:
      'The same for the BIN of the organisation that the person acts for; without it no BIN is taken.',
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
