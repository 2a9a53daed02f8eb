import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { inForce } from './in-force.ts';

/** A place for which an account's word counts today. */
export interface SpokenFor {
  readonly placeId: string;
  /** Tied by its own right, and not only sent by somebody who is. */
  readonly tied: boolean;
  /** The last day up to which it was sent; null where no day is set. */
  readonly until: string | null;
}

/** Every place for which `speaksFor` knows the account on this legal day. */
export async function placesSpokenFor(
  db: Kysely<DB>,
  accountId: string,
  day: string,
): Promise<readonly SpokenFor[]> {
  const { rows } = await sql<SpokenFor>`
    with word (place_id, tied, until) as (
      select t.place_id, true, null::date from tie t
        where t.account_id = ${accountId} and ${inForce('t', day)}
      union all
      select t.place_id, false, d.until from delegation d
        join tie t on t.account_id = d.from_account and (d.place_id is null or d.place_id = t.place_id)
        where d.to_account = ${accountId} and d.ended_at is null
          and ${inForce('d', day)} and ${inForce('t', day)})
    select place_id as "placeId", bool_or(tied) as tied,
      case when bool_or(until is null) then null else max(until) end as until
    from word group by place_id order by place_id`.execute(db);
  return rows;
}
