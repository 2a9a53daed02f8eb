import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/index.ts';

/** How an asking stands while its messages are still on their way. */
export async function standingOf(
  db: Kysely<DB>,
  requestId: string,
  wall: Date,
): Promise<'open' | 'seen' | 'ended'> {
  const asking = await db
    .selectFrom('consentRequest')
    .select(['seenAt', 'closedAt', 'linkExpiresAt'])
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow();
  if (asking.closedAt || asking.linkExpiresAt <= wall) return 'ended';
  return asking.seenAt ? 'seen' : 'open';
}

/**
 * More askings a day would make us the means to flood a stranger's inbox. A house that has more guests
 * sees them all in its own inbox here, and by message in the morning. It counts what was typed, and so
 * says nothing of whether the host is known.
 */
const ASKINGS_A_DAY = 30;

/** Whether a contact of this asking had its fill of askings in the day before it. */
export async function isOneTooMany(db: Kysely<DB>, requestId: string): Promise<boolean> {
  const { rows } = await sql<{ before: number }>`
    select count(*)::integer as before from consent_request q
    join consent_request o on o.id <> q.id
      and (o.host_email = q.host_email or o.host_phone = q.host_phone
        or o.host_iin = q.host_iin or o.host_bin = q.host_bin)
    where q.id = ${requestId}
      and o.asked_at > q.asked_at - interval '1 day' and o.asked_at <= q.asked_at`.execute(db);
  return (rows[0]?.before ?? 0) >= ASKINGS_A_DAY;
}

/** The version that an answer has to name, as the form of the one-time link does. */
export async function versionOf(db: Kysely<DB>, registrationId: string): Promise<number> {
  const { version } = await db
    .selectFrom('registration')
    .select('version')
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  return version;
}
