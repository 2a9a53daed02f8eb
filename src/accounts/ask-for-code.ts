import type { Transaction } from 'kysely';
import { queueMessages } from '../notifications/index.ts';
import { type FieldError, parseFields } from '../platform/contract/index.ts';
import { keyedHash, randomToken } from '../platform/crypto/index.ts';
import { type DB, inTransaction } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { countWrongGuesses } from './attempt-store.ts';
import { type Asker, secondsToWait } from './code-limits.ts';
import { signInSchema } from './contract.ts';
import { needsLongCode } from './guesses.ts';
import type { AccountServices } from './services.ts';
import { takeTurn } from './take-turn.ts';
import { tokenHash } from './token-hash.ts';

export interface AskForCode {
  /** As it was typed; read here with `signInSchema`. */
  readonly email: unknown;
  /** In which the message is written. */
  readonly language: Language;
  /** The network that asks (IPv6 as /64, else one machine has as many as it likes); never stored in plain. */
  readonly address: string;
}

export interface AskedCode {
  /** For this browser's cookie alone: with any other token the code is worth nothing. */
  readonly attempt: string;
  /** As it was understood. */
  readonly email: string;
  readonly expiresAt: Date;
}

export type AskingOutcome =
  | { readonly ok: true; readonly value: AskedCode }
  | { readonly ok: false; readonly refusal: AskingRefusal };

export type AskingRefusal =
  | { readonly code: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly code: 'too-many-codes'; readonly seconds: number };

const CODE_MINUTES = 15;

/**
 * Sends a code to an e-mail address. No account is looked up here, so neither answer nor time can
 * tell whether there is one; whoever reads the code in the mail gets one at signing in.
 */
export async function askForCode(
  services: AccountServices,
  { email, language, address }: AskForCode,
): Promise<AskingOutcome> {
  const parsed = parseFields(signInSchema, { email });
  if (!parsed.ok) return { ok: false, refusal: { code: 'invalid', errors: parsed.errors } };
  const networkHash = keyedHash(services.secret, 'sign-in-network', address);
  const asker = { email: parsed.value.email, networkHash };
  return inTransaction(services.db, async (trx) => {
    await takeTurn(trx, networkHash);
    const wall = services.clock.wall();
    const seconds = await secondsToWait(trx, asker, wall);
    if (seconds > 0) return { ok: false, refusal: { code: 'too-many-codes', seconds } };
    return { ok: true, value: await beginAttempt(trx, asker, language, wall) };
  });
}

async function beginAttempt(
  trx: Transaction<DB>,
  { email, networkHash }: Asker,
  language: Language,
  wall: Date,
): Promise<AskedCode> {
  const attempt = randomToken();
  const expiresAt = new Date(wall.getTime() + CODE_MINUTES * 60_000);
  const { id } = await trx
    .insertInto('signInAttempt')
    .values({
      email,
      networkHash,
      language,
      browserHash: tokenHash(attempt),
      long: needsLongCode(await countWrongGuesses(trx, email, wall)),
      askedAt: wall,
      expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sendCode(trx, id, email, language);
  return { attempt, email, expiresAt };
}

async function sendCode(
  trx: Transaction<DB>,
  signInId: string,
  recipient: string,
  language: Language,
): Promise<void> {
  const about = { registrationId: null, requestId: null, signInId };
  const values = { minutes: String(CODE_MINUTES) };
  await queueMessages(trx, [
    { ...about, template: 'sign-in-code', language, recipient, arguments: values },
  ]);
}
