import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { guessesLeft } from './guesses.ts';
import { tokenHash } from './token-hash.ts';

/** A code that was asked for. */
export interface Attempt {
  readonly id: string;
  readonly email: string;
  readonly long: boolean;
  readonly language: string;
  readonly expiresAt: Date;
  /** 0 once it has ended: used, expired, or guessed wrongly too often. */
  readonly guessesLeft: number;
  readonly usedAt: Date | null;
}

/** The time in which wrong guesses count. */
const GUESSES_COUNT_MS = 24 * 3_600_000;

/** The attempt of the browser that holds this token. */
export async function findAttempt(
  db: Kysely<DB>,
  browserToken: string,
  wall: Date,
): Promise<Attempt | undefined> {
  const row = await db
    .selectFrom('signInAttempt')
    .select(['id', 'email', 'long', 'language', 'expiresAt', 'wrongGuesses', 'usedAt'])
    .where('browserHash', '=', tokenHash(browserToken))
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, email, long, language, expiresAt, usedAt } = row;
  const wrongForEmail = await countWrongGuesses(db, email, wall);
  const left = guessesLeft(row, wrongForEmail, wall);
  return { id, email, long, language, expiresAt, usedAt, guessesLeft: left };
}

/**
 * Wrong guesses for an address in the last 24 hours. An attempt counts from its end, so that its last
 * guess is 24 hours old before it counts no more.
 */
export async function countWrongGuesses(
  db: Kysely<DB>,
  email: string,
  wall: Date,
): Promise<number> {
  const { sum } = await db
    .selectFrom('signInAttempt')
    .select(({ fn }) => fn.sum<number | null>('wrongGuesses').as('sum'))
    .where('email', '=', email)
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
