import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Address } from './contract.ts';
import { inForce } from './in-force.ts';
import type { Quorum, TieRole } from './providers.ts';
import { type PlaceRow, toAddress } from './store.ts';

/** A place to which an account is tied by its own right, with what is said of the place itself. */
export interface TiedPlace {
  readonly placeId: string;
  readonly address: Address;
  readonly roles: readonly TieRole[];
  /** Legal day with which the ties that hold began. What was before it is not this host's to see. */
  readonly since: string;
  readonly locked: boolean;
  readonly quorum: Quorum;
}

/**
 * The places to which an account is tied on a legal day, of all or of this one; whoever was only sent by
 * somebody has none. `usual` is the quorum of places of which nobody has said otherwise.
 */
export async function tiedPlaces(
  db: Kysely<DB>,
  accountId: string,
  { day, usual, placeId = null }: { day: string; usual: Quorum; placeId?: string | null },
): Promise<readonly TiedPlace[]> {
  const { rows } = await sql<Row>`
    select p.id as "placeId", p.kato, p.rca, p.street, p.house, p.flat, p.type,
      jsonb_agg(distinct t.role) as roles, min(t.since) as since,
      ${lockCounts(day)} as locked, coalesce(p.quorum, ${usual}) as quorum
    from tie t join place p on p.id = t.place_id
    where t.account_id = ${accountId} and (${placeId}::uuid is null or p.id = ${placeId}::uuid)
      and ${inForce('t', day)}
    group by p.id order by p.id`.execute(db);
  return rows.map(({ placeId: id, roles, since, locked, quorum, ...row }) => ({
    ...{ placeId: id, address: toAddress(row), roles, since, locked, quorum },
  }));
}

type Row = PlaceRow & Omit<TiedPlace, 'address'>;

/**
 * Whether the lock of the place `p` counts: as long as whoever set it is tied to the place. Nobody is kept
 * out by the "no" of one who has nothing to say there any more.
 */
export function lockCounts(day: string) {
  return sql<boolean>`(p.locked_at is not null and exists (
    select from tie l where l.place_id = p.id and l.account_id = p.locked_by
      and ${inForce('l', day)}))`;
}
