import type { Transaction } from 'kysely';
import { keyedHash } from '../platform/crypto/index.ts';
import type { DB } from '../platform/db/index.ts';
import { type Attempt, type AttemptPurpose, findAttempt } from './attempt-store.ts';
import type { AccountServices } from './services.ts';
import { takeTurn } from './take-turn.ts';

/**
 * All that is entered for one address is looked at one after another: else a hundred guesses at once
 * would each find the count as it was before the others.
 */
export async function attemptInTurn(
  trx: Transaction<DB>,
  { secret, clock }: AccountServices,
  token: string,
  purpose: AttemptPurpose,
): Promise<Attempt | undefined> {
  const before = await findAttempt(trx, token, purpose, clock.wall());
  if (!before) return undefined;
  await takeTurn(trx, keyedHash(secret, 'sign-in-email', before.sentTo));
  return findAttempt(trx, token, purpose, clock.wall());
}
