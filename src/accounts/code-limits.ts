import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

const WINDOW_MS = 15 * 60_000;
/** For one address from one network: enough for a slow mail server, few enough not to fill an inbox. */
const MOST_FOR_EMAIL = 5;
/** A hostel or a mobile operator shares one network among many people. */
const MOST_FROM_NETWORK = 30;

export interface Asker {
  readonly email: string;
  readonly networkHash: Buffer;
}

/**
 * How long this network has to wait for another code for this address; 0 if it has not. There is no
 * limit by the address alone: with one, anybody could keep its owner out.
 */
export async function secondsToWait(
  trx: Transaction<DB>,
  { email, networkHash }: Asker,
  wall: Date,
): Promise<number> {
  const asked = await trx
    .selectFrom('signInAttempt')
    .select(['email', 'askedAt'])
    .where('networkHash', '=', networkHash)
    .where('askedAt', '>', new Date(wall.getTime() - WINDOW_MS))
    .orderBy('askedAt', 'desc')
    .limit(MOST_FROM_NETWORK)
    .execute();
  const forEmail = asked.filter((each) => each.email === email);
  return Math.max(
    untilFewer(asked, MOST_FROM_NETWORK, wall),
    untilFewer(forEmail, MOST_FOR_EMAIL, wall),
  );
}

/** The newest come first: once the one at the limit leaves the window, another may be asked for. */
function untilFewer(asked: readonly { askedAt: Date }[], most: number, wall: Date): number {
  const last = asked[most - 1];
  if (!last) return 0;
  return Math.ceil((last.askedAt.getTime() + WINDOW_MS - wall.getTime()) / 1_000);
}
