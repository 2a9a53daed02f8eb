import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { type Attempt, countWrongGuess, useAttempt } from './attempt-store.ts';
import type { AccountServices } from './services.ts';
import { isCodeOf, readCode } from './sign-in-code.ts';

export type CodeRefusal =
  | { readonly code: 'wrong-code'; readonly guessesLeft: number }
  /** Used, expired, guessed wrongly too often, or another browser's: only a new code helps. */
  | { readonly code: 'code-ended' };

export function codeRefused(guessesLeft: number): CodeRefusal {
  return guessesLeft > 0 ? { code: 'wrong-code', guessesLeft } : { code: 'code-ended' };
}

/** Uses up an attempt whose turn it is, if this is its code; a wrong one is counted. Null where it is right. */
export async function tryCode(
  trx: Transaction<DB>,
  { secret, clock }: AccountServices,
  attempt: Attempt,
  typed: string,
): Promise<CodeRefusal | null> {
  const { id, guessesLeft } = attempt;
  const code = readCode(typed, attempt);
  if (guessesLeft === 0 || code === null) return codeRefused(guessesLeft);
  if (isCodeOf(secret, attempt, code)) {
    await useAttempt(trx, id, clock.wall());
    return null;
  }
  await countWrongGuess(trx, id);
  return codeRefused(guessesLeft - 1);
}
