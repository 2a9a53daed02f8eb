import { sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Role } from './actor.ts';

/** For people who look in seldom, from a phone of their own. */
const DAYS = 30;
/** For officers, at desks that others sit at too: the session ends with the working day. */
const HOURS_WITH_ROLE = 12;
const HOUR_MS = 3_600_000;

/** Until when a session lasts that begins now. */
export function sessionEnd(roles: readonly Role[], wall: Date): Date {
  const hours = roles.length > 0 ? HOURS_WITH_ROLE : DAYS * 24;
  return new Date(wall.getTime() + hours * HOUR_MS);
}

/** A session that began before the role was granted must not carry it for a month. */
export async function shortenSessions(trx: Transaction<DB>, accountId: string): Promise<void> {
  await trx
    .updateTable('accessToken')
    .set({
      expiresAt: sql<Date>`least(expires_at, created_at + make_interval(hours => ${HOURS_WITH_ROLE}))`,
    })
    .where('accountId', '=', accountId)
    .where('purpose', '=', 'session')
    .execute();
}
