import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { type Invitation, toInvitation } from './invitation.ts';

/** Nobody reads more at once; who invites more often has staff for it, or a system of their own. */
const MOST = 200;

/**
 * Those that an account may see and end: first the ones that somebody can still use, the newest first.
 * `day` is the legal day.
 */
export async function listInvitations(
  db: Kysely<DB>,
  accountId: string,
  day: string,
): Promise<readonly Invitation[]> {
  const rows = await ownInvitations(db, accountId, day)
    .orderBy(sql`(i.revoked_at is null and i.stay_until >= ${day}::date)`, 'desc')
    .orderBy('i.createdAt', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(toInvitation);
}

/** One of them; undefined for any other. */
export async function findOwnInvitation(
  db: Kysely<DB>,
  id: string,
  accountId: string,
  day: string,
): Promise<Invitation | undefined> {
  const row = await ownInvitations(db, accountId, day).where('i.id', '=', id).executeTakeFirst();
  return row && toInvitation(row);
}

/**
 * Made by the account, or in its name: by somebody whom it has sent, also where it has sent them no
 * longer, to a place to which it is tied.
 */
function ownInvitations(db: Kysely<DB>, accountId: string, day: string) {
  return db
    .selectFrom('invitation as i')
    .selectAll('i')
    .where(
      sql<boolean>`(i.account_id = ${accountId} or exists (
      select from delegation d
      join tie t on t.account_id = d.from_account and t.place_id = i.place_id
      where d.from_account = ${accountId} and d.to_account = i.account_id
        and (d.place_id is null or d.place_id = i.place_id)
        and t.since <= ${day}::date and (t.until is null or t.until >= ${day}::date)))`,
    );
}
