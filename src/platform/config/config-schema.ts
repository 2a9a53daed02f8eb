import { z } from 'zod';
import { IDENTITY_SCHEMA } from './identity-settings.ts';
import { isSafeUrl, urlOf } from './safe-url.ts';

export const MODES = ['demo', 'production'] as const;
export const ROLES = ['web', 'worker'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type Mode = (typeof MODES)[number];
export type Role = (typeof ROLES)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The ways by which a message can reach somebody. */
export const CHANNELS = ['push', 'email', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** When a channel's turn comes, counted from the moment a message is queued. */
export interface LadderStep {
  readonly channel: Channel;
  readonly minutes: number;
}

/** Hours of the day in Kazakhstan, 0 to 23; where both are the same, there are no quiet hours. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];

function isUrlOf(protocols: readonly string[]): (text: string) => boolean {
  return (text) => protocols.includes(urlOf(text)?.protocol ?? '');
}

/** 'https://host:port' and nothing else; a path would break links, user information would leak into them. */
function isOrigin(text: string): boolean {
  const url = urlOf(text);
  return url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.origin === text;
}

function isProxy(text: string): boolean {
  const address = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
  return PROXY_NAMES.includes(text) || address.safeParse(text).success;
}

function itemsOf(text: string): readonly string[] {
  return text.split(',').map((item) => item.trim());
}

const port = z
  .string()
  .regex(/^[1-9][0-9]{0,4}$/, 'must be a whole number from 1 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a whole number from 1 to 65535');

const roles = z
  .string()
  .transform(itemsOf)
  .pipe(z.array(z.enum(ROLES, `must be some of ${ROLES.join(', ')}, separated by commas`)))
  .transform((list) => [...new Set(list)]);

const TRUST_PROXY_WORDS = new Map<string, false | number>([
  ['false', false],
  ['0', false],
  ['true', 1],
]);

function trustedProxies(text: string): false | number | string[] | undefined {
  const word = TRUST_PROXY_WORDS.get(text);
  if (word !== undefined) return word;
  if (/^[1-9]$/.test(text)) return Number(text);
  const proxies = itemsOf(text);
  return proxies.every(isProxy) ? [...proxies] : undefined;
}

const trustProxy = z.string().transform((text, context) => {
  const proxies = trustedProxies(text);
  if (proxies !== undefined) return proxies;
  context.addIssue('must be addresses or ranges separated by commas, or the number of proxies');
  return z.NEVER;
});

const databaseUrl = z
  .string()
  .refine(isUrlOf(['postgresql:', 'postgres:']), 'must be a URL that begins with postgresql://');

/** Octets of a P-256 key as RFC 8292 writes them: base64url without padding. */
function keyOf(octets: number) {
  return z
    .string()
    .refine(
      (text) => /^[A-Za-z0-9_-]+$/.test(text) && Buffer.from(text, 'base64url').length === octets,
      `must be ${octets} bytes in base64url, as npx web-push generate-vapid-keys prints them`,
    );
}

function ladderStep(text: string): LadderStep | undefined {
  const [, name, minutes] = /^(\w+) (\d{1,5})$/.exec(text) ?? [];
  const channel = CHANNELS.find((one) => one === name);
  return channel && { channel, minutes: Number(minutes) };
}

function ladderOf(text: string): readonly LadderStep[] | undefined {
  const steps = itemsOf(text).map(ladderStep);
  const known = steps.filter((step) => step !== undefined);
  const channels = new Set(known.map(({ channel }) => channel));
  const rising = known.every((step, at) => step.minutes >= (known[at - 1]?.minutes ?? 0));
  const whole = known.length === steps.length && channels.size === steps.length;
  return whole && rising && channels.has('email') ? known : undefined;
}

const ladder = z.string().transform((text, context) => {
  const steps = ladderOf(text);
  if (steps) return steps;
  context.addIssue(
    `must be channels (${CHANNELS.join(', ')}; email among them) with rising minutes, such as push 0, email 0, sms 240`,
  );
  return z.NEVER;
});

const quietHours = z
  .string()
  .regex(/^(?:1?\d|2[0-3])-(?:1?\d|2[0-3])$/, 'must be two hours from 0 to 23, such as 22-8')
  .transform((text): QuietHours => {
    const [from = 0, until = 0] = text.split('-').map(Number);
    return { from, until };
  });

/** One entry a setting: text in, value out, and the end of a sentence that begins with its name. */
export const CONFIG_SCHEMA = z.object({
  PORT: port,
  DATABASE_URL: databaseUrl.optional(),
  TIRKEU_OWNER_DATABASE_URL: databaseUrl.optional(),
  TIRKEU_DATA: z.string(),
  TIRKEU_MODE: z.enum(MODES, `must be one of ${MODES.join(', ')}`),
  TIRKEU_ROLES: roles,
  TIRKEU_ORIGIN: z
    .string()
    .refine(
      isOrigin,
      'must be scheme and host without a path, such as https://registration.example',
    ),
  TIRKEU_HOST: z.union([z.ipv4(), z.ipv6()], 'must be an IP address'),
  TIRKEU_TRUST_PROXY: trustProxy.default(false),
  TIRKEU_KEYS: z.string(),
  TIRKEU_LAW: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(isUrlOf(['smtp:', 'smtps:']), 'must be a URL that begins with smtp:// or smtps://')
    .optional(),
  TIRKEU_MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>"\p{Cc}]* )?<?[^\s<>@,;]+@[^\s<>@,;]+>?$/u,
      'must be an address such as Tirkeu <no-reply@registration.example>',
    ),
  VAPID_PUBLIC_KEY: keyOf(65).optional(),
  VAPID_PRIVATE_KEY: keyOf(32).optional(),
  VAPID_SUBJECT: z
    .string()
    .refine(isUrlOf(['https:', 'mailto:']), 'must begin with mailto: or https://')
    .optional(),
  SMS_URL: z
    .string()
    .refine(isSafeUrl, 'must be a URL that begins with https://, or http:// on this machine')
    .optional(),
  SMS_TOKEN: z.string().optional(),
  TIRKEU_LADDER: ladder,
  TIRKEU_QUIET: quietHours,
  ...IDENTITY_SCHEMA,
  TIRKEU_MAINTENANCE: z.iso
    .datetime({ offset: true, error: 'must be an instant such as 2026-12-01T03:00:00+05:00' })
    .transform((text) => new Date(text))
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`),
});

export type Values = z.infer<typeof CONFIG_SCHEMA>;
