import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { addressKey } from './address-text.ts';
import type { Address, PlaceInput, PlaceType } from './contract.ts';
import type { TieRole } from './providers.ts';

/** A place with its address as written. */
export interface Place {
  readonly id: string;
  readonly address: Address;
}

/**
 * The place that a filing names, made if the address is new; null for an unknown id. The statements are
 * the same for an address that is known: how long a filing takes must not tell who lives where.
 */
export async function placeFor(trx: Transaction<DB>, place: PlaceInput): Promise<Place | null> {
  if ('id' in place) return findPlace(trx, place.id);
  await insertIfNew(trx, place);
  const { id } = await trx
    .selectFrom('place')
    .select('id')
    .where('addressKey', '=', addressKey(place))
    .executeTakeFirstOrThrow();
  return { id, address: place };
}

async function findPlace(db: Kysely<DB>, id: string): Promise<Place | null> {
  const row = await db
    .selectFrom('place')
    .select(['kato', 'rca', 'street', 'house', 'flat', 'type'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { id, address: toAddress(row) } : null;
}

/** Two filings may write a new address at once: the later one waits and takes the row of the first. */
async function insertIfNew(trx: Transaction<DB>, address: Address): Promise<void> {
  const { kato, rca = null, street, house, flat = null, type } = address;
  await trx
    .insertInto('place')
    .values({ kato, rca, street, house, flat, type, addressKey: addressKey(address) })
    .onConflict((conflict) => conflict.column('addressKey').doNothing())
    .execute();
}

export async function getAddress(db: Kysely<DB>, id: string): Promise<Address> {
  const place = await findPlace(db, id);
  if (!place) throw new Error('A case at a place that does not exist');
  return place.address;
}

export interface PlaceRow {
  readonly kato: string;
  readonly rca: string | null;
  readonly street: string;
  readonly house: string;
  readonly flat: string | null;
  readonly type: string;
}

/** The table's check keeps `type` to the list of the contract. */
export function toAddress(row: PlaceRow): Address {
  return {
    kato: row.kato,
    ...(row.rca === null ? {} : { rca: row.rca }),
    street: row.street,
    house: row.house,
    ...(row.flat === null ? {} : { flat: row.flat }),
    type: row.type as PlaceType,
  };
}

/** What a tie that is written down rests on; ties by property record follow from the records. */
export interface NewTie {
  readonly placeId: string;
  readonly accountId: string;
  readonly role: TieRole;
  readonly basis: 'property-record' | 'officer-approval' | 'organisation';
  readonly since: string;
  /** Last legal day; without one the tie lasts until it is ended. */
  readonly until?: string | undefined;
  /** The officer who approved it, and what they saw. */
  readonly approvedBy?: string;
  readonly evidence?: string;
}

/** Ties an account to a place; the caller has checked the basis. The same tie again changes nothing. */
export async function tieToPlace(trx: Transaction<DB>, tie: NewTie): Promise<void> {
  await trx
    .insertInto('placeTie')
    .values(tie)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
