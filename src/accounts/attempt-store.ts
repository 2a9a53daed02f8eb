import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { guessesLeft } from './guesses.ts';
import { tokenHash } from './token-hash.ts';

/** What a code is for: one that proves a further contact signs nobody in. */
export type AttemptPurpose = 'sign-in' | 'prove-email' | 'prove-phone';

/** A code that was asked for. */
export interface Attempt {
  readonly id: string;
  /** The address or phone that gets the code. */
  readonly sentTo: string;
  readonly long: boolean;
  readonly language: string;
  readonly expiresAt: Date;
  /** 0 once it has ended: used, expired, or guessed wrongly too often. */
  readonly guessesLeft: number;
  readonly usedAt: Date | null;
  /** The account that proves a further contact, and the address in whose place it is to come. */
  readonly accountId: string | null;
  readonly replaces: string | null;
}

/** The time in which wrong guesses count. */
const GUESSES_COUNT_MS = 24 * 3_600_000;

/** The attempt of the browser that holds this token. */
export async function findAttempt(
  db: Kysely<DB>,
  browserToken: string,
  purpose: AttemptPurpose,
  wall: Date,
): Promise<Attempt | undefined> {
  const row = await db
    .selectFrom('signInAttempt')
    .select(['id', 'sentTo', 'long', 'language', 'expiresAt', 'wrongGuesses', 'usedAt'])
    .select(['accountId', 'replaces'])
    .where('browserHash', '=', tokenHash(browserToken))
    .where('purpose', '=', purpose)
    .executeTakeFirst();
  if (!row) return undefined;
  const wrong = await countWrongGuesses(db, row.sentTo, wall);
  return { ...row, guessesLeft: guessesLeft(row, wrong, wall) };
}

/**
 * Wrong guesses for an address in the last 24 hours. An attempt counts from its end, so that its last
 * guess is 24 hours old before it counts no more.
 */
export async function countWrongGuesses(
  db: Kysely<DB>,
  sentTo: string,
  wall: Date,
): Promise<number> {
  const { sum } = await db
    .selectFrom('signInAttempt')
    .select(({ fn }) => fn.sum<number | null>('wrongGuesses').as('sum'))
    .where('sentTo', '=', sentTo)
    .where('wrongGuesses', '>', 0)
    .where('expiresAt', '>', new Date(wall.getTime() - GUESSES_COUNT_MS))
    .executeTakeFirstOrThrow();
  return sum ?? 0;
}

export async function countWrongGuess(trx: Transaction<DB>, id: string): Promise<void> {
  await trx
    .updateTable('signInAttempt')
    .set(({ eb }) => ({ wrongGuesses: eb('wrongGuesses', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** A code is used once. */
export async function useAttempt(trx: Transaction<DB>, id: string, wall: Date): Promise<void> {
  await trx.updateTable('signInAttempt').set({ usedAt: wall }).where('id', '=', id).execute();
}
