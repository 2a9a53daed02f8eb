import type { Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';

const WINDOW_MS = 15 * 60_000;
/** Enough for a hostel whose guests misread their paper; a guess has no chance at all at that pace. */
const MOST_FROM_NETWORK = 10;

/** How long this network has to wait before it may enter another code; 0 if it has not. */
export async function secondsUntilGuess(
  trx: Transaction<DB>,
  networkHash: Buffer,
  wall: Date,
): Promise<number> {
  const guesses = await trx
    .selectFrom('recoveryGuess')
    .select('guessedAt')
    .where('networkHash', '=', networkHash)
    .where('guessedAt', '>', new Date(wall.getTime() - WINDOW_MS))
    .orderBy('guessedAt', 'desc')
    .limit(MOST_FROM_NETWORK)
    .execute();
  const last = guesses[MOST_FROM_NETWORK - 1];
  if (!last) return 0;
  return Math.ceil((last.guessedAt.getTime() + WINDOW_MS - wall.getTime()) / 1_000);
}

/** Counts a wrong code; what counts no more is swept out on the way. */
export async function countGuess(
  trx: Transaction<DB>,
  networkHash: Buffer,
  wall: Date,
): Promise<void> {
  await trx
    .deleteFrom('recoveryGuess')
    .where('networkHash', '=', networkHash)
    .where('guessedAt', '<=', new Date(wall.getTime() - WINDOW_MS))
    .execute();
  await trx.insertInto('recoveryGuess').values({ networkHash, guessedAt: wall }).execute();
}
