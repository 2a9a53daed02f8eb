import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { capacityBy } from './capacity.ts';
import { inForce } from './in-force.ts';
import type { Providers, Quorum } from './providers.ts';
import { lockCounts } from './tied-places.ts';

/** What a place is known by when a case at it is decided. */
export interface PlaceFacts {
  readonly providers: Providers;
  /** How many may live there; null where nothing tells. */
  readonly capacity: number | null;
}

/** What the law's settings say, and whether the place is to be held. */
export interface PlaceNorms {
  /** For places of which nobody has said otherwise. */
  readonly quorum: Quorum;
  readonly squareMetres: number;
  readonly hold: boolean;
}

/**
 * Reads who may answer for a place on a legal day. In a transaction (`hold`) the place
 * is held in common until its end, so that no tie, delegation or lock changes between the reading and
 * what is decided by it.
 */
export async function lookUpPlace(
  db: Kysely<DB> | Transaction<DB>,
  placeId: string,
  day: string,
  { quorum: usual, squareMetres, hold }: PlaceNorms,
): Promise<PlaceFacts> {
  if (hold) await holdInCommon(db, placeId);
  const { rows } = await sql<PlaceRow>`
    select p.beds, p.floor_area as "floorArea", p.kato,
      coalesce(p.quorum, ${usual}) as quorum, ${lockCounts(day)} as locked,
      (select coalesce(jsonb_agg(jsonb_build_object('accountId', t.account_id, 'role', t.role)), '[]')
        from tie t where t.place_id = p.id and ${inForce('t', day)}) as tied,
      (select coalesce(jsonb_agg(jsonb_build_object('from', d.from_account, 'to', d.to_account)), '[]')
        from delegation d where d.ended_at is null and d.accepted_at is not null
          and (d.place_id is null or d.place_id = p.id) and ${inForce('d', day)}
          and d.from_account in (select t.account_id from tie t where t.place_id = p.id)) as sent
    from place p where p.id = ${placeId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('A case at a place that does not exist');
  const { quorum, locked, tied, sent } = row;
  return { providers: { quorum, locked, tied, sent }, capacity: capacityBy(row, squareMetres) };
}

/**
 * A statement of its own: one that waits for a lock goes on with what it saw before it waited, and would
 * read the ties that were taken away meanwhile.
 */
async function holdInCommon(db: Kysely<DB>, placeId: string): Promise<void> {
  await db.selectFrom('place').select('id').where('id', '=', placeId).forShare().execute();
}

/** The constraints of the tables keep the columns to these. */
interface PlaceRow extends Providers {
  readonly beds: number | null;
  readonly floorArea: string | null;
  readonly kato: string;
}
