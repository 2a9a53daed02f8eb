import type { Transaction } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { Services } from './services.ts';
import { type Outcome, tooMany } from './unit-of-work.ts';

/** Wall time, as of the askings: no legal clock that is moved makes room for more. */
const WINDOW_MS = 24 * 3_600_000;
/** Enough for a large family and its misprints, too few to try hosts one after another. */
const MOST = 20;

/**
 * What has just been done, unless the account has had more hosts asked within a day than it may: then all
 * of it is undone. Counted once the new asking is written, so that two at once cannot both be the last.
 */
export async function withinLimit<Value>(
  trx: Transaction<DB>,
  services: Services,
  { accountId, demo }: Actor,
  done: Outcome<Value>,
): Promise<Outcome<Value>> {
  if (!done.ok || demo) return done;
  const seconds = await secondsToWait(trx, services, accountId);
  return seconds > 0 ? tooMany(seconds) : done;
}

/** Until the oldest asking too many is a day old. */
async function secondsToWait(
  trx: Transaction<DB>,
  { clock }: Services,
  accountId: string,
): Promise<number> {
  await trx
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute();
  const wall = clock.wall().getTime();
  const oldest = await trx
    .selectFrom('consentRequest as q')
    .innerJoin('registration as r', 'r.id', 'q.registrationId')
    .select('q.askedAt')
    .where('r.accountId', '=', accountId)
    .where('q.askedAt', '>', new Date(wall - WINDOW_MS))
    .orderBy('q.askedAt', 'desc')
    .offset(MOST)
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return 0;
  return Math.ceil((oldest.askedAt.getTime() + WINDOW_MS - wall) / 1_000);
}
