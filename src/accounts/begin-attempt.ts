import type { Transaction } from 'kysely';
import { queueMessages } from '../notifications/index.ts';
import { keyedHash, randomToken } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { type AttemptPurpose, countWrongGuesses } from './attempt-store.ts';
import { secondsToWait } from './code-limits.ts';
import { needsLongCode } from './guesses.ts';
import type { AccountServices } from './services.ts';
import { takeTurn } from './take-turn.ts';
import { tokenHash } from './token-hash.ts';

/** What a code is asked for. */
export interface NewAttempt {
  /** An address, or for `prove-phone` a number, as its schema has read it. */
  readonly sentTo: string;
  readonly purpose: AttemptPurpose;
  /** In which the message is written. */
  readonly language: Language;
  /** The network that asks (IPv6 as /64, else one machine has as many as it likes); never stored in plain. */
  readonly address: string;
  readonly accountId?: string;
  readonly replaces?: string | null;
}

export interface AskedCode {
  /** For this browser's cookie alone: with any other token the code is worth nothing. */
  readonly attempt: string;
  /** As it was understood. */
  readonly sentTo: string;
  readonly expiresAt: Date;
}

export type AttemptOutcome =
  | { readonly ok: true; readonly value: AskedCode }
  | { readonly ok: false; readonly refusal: TooManyCodes };

export interface TooManyCodes {
  readonly code: 'too-many-codes';
  readonly seconds: number;
}

const CODE_MINUTES = 15;
const TEMPLATES = {
  'sign-in': 'sign-in-code',
  'prove-email': 'email-code',
  'prove-phone': 'phone-code',
} as const;

/** Sends a code to an address, unless too many were asked for. The address is not looked up anywhere. */
export async function beginAttempt(
  trx: Transaction<DB>,
  { clock, secret }: AccountServices,
  { address, ...asked }: NewAttempt,
): Promise<AttemptOutcome> {
  const { sentTo, purpose } = asked;
  const networkHash = keyedHash(secret, 'sign-in-network', address);
  await takeTurn(trx, networkHash);
  if (purpose === 'prove-phone') await takeTurn(trx, keyedHash(secret, 'phone', sentTo));
  const wall = clock.wall();
  const seconds = await secondsToWait(trx, { sentTo, purpose, networkHash }, wall);
  if (seconds > 0) return { ok: false, refusal: { code: 'too-many-codes', seconds } };
  const attempt = randomToken();
  const expiresAt = new Date(wall.getTime() + CODE_MINUTES * 60_000);
  const long = needsLongCode(await countWrongGuesses(trx, sentTo, wall));
  const row = { ...asked, networkHash, browserHash: tokenHash(attempt), long };
  const { id } = await trx
    .insertInto('signInAttempt')
    .values({ ...row, askedAt: wall, expiresAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sendCode(trx, id, asked);
  return { ok: true, value: { attempt, sentTo, expiresAt } };
}

async function sendCode(
  trx: Transaction<DB>,
  signInId: string,
  { sentTo, purpose, language }: Omit<NewAttempt, 'address'>,
): Promise<void> {
  const about = { registrationId: null, requestId: null, signInId };
  const values = { minutes: String(CODE_MINUTES) };
  const template = TEMPLATES[purpose];
  const reader =
    purpose === 'prove-phone' ? { recipient: null, phone: sentTo } : { recipient: sentTo };
  await queueMessages(trx, [{ ...about, ...reader, template, language, arguments: values }]);
}
