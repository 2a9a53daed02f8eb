import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { AttemptPurpose } from './attempt-store.ts';

const WINDOW_MS = 15 * 60_000;
/** For one address from one network: enough for a slow mail server, few enough not to fill an inbox. */
const MOST_FOR_EMAIL = 5;
/** A hostel or a mobile operator shares one network among many people. */
const MOST_FROM_NETWORK = 30;

/** For one phone, whoever asks: text messages cost, and strangers must not be woken by the dozen. */
const MOST_FOR_PHONE = 5;
const DAY_MS = 24 * 3_600_000;

export interface Asker {
  readonly sentTo: string;
  readonly purpose: AttemptPurpose;
  readonly networkHash: Buffer;
}

/**
 * How long this network has to wait for another code for this address; 0 if it has not. There is no
 * limit by the address alone: with one, anybody could keep its owner out. A phone lets nobody in.
 */
export async function secondsToWait(
  trx: Transaction<DB>,
  { sentTo, purpose, networkHash }: Asker,
  wall: Date,
): Promise<number> {
  const asked = await trx
    .selectFrom('signInAttempt')
    .select(['sentTo', 'askedAt'])
    .where('networkHash', '=', networkHash)
    .where('askedAt', '>', new Date(wall.getTime() - WINDOW_MS))
    .orderBy('askedAt', 'desc')
    .limit(MOST_FROM_NETWORK)
    .execute();
  const forAddress = asked.filter((each) => each.sentTo === sentTo);
  const forPhone = purpose === 'prove-phone' ? await askedForPhone(trx, sentTo, wall) : [];
  return Math.max(
    untilFewer(asked, MOST_FROM_NETWORK, wall),
    untilFewer(forAddress, MOST_FOR_EMAIL, wall),
    untilFewer(forPhone, MOST_FOR_PHONE, wall, DAY_MS),
  );
}

function askedForPhone(trx: Transaction<DB>, phone: string, wall: Date) {
  return trx
    .selectFrom('signInAttempt')
    .select('askedAt')
    .where('purpose', '=', 'prove-phone')
    .where('sentTo', '=', phone)
    .where('askedAt', '>', new Date(wall.getTime() - DAY_MS))
    .orderBy('askedAt', 'desc')
    .limit(MOST_FOR_PHONE)
    .execute();
}

/** The newest come first: once the one at the limit leaves the window, another may be asked for. */
function untilFewer(
  asked: readonly { askedAt: Date }[],
  most: number,
  wall: Date,
  windowMs: number = WINDOW_MS,
): number {
  const last = asked[most - 1];
  if (!last) return 0;
  return Math.ceil((last.askedAt.getTime() + windowMs - wall.getTime()) / 1_000);
}
