import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { addressKey } from './address-text.ts';
import type { Address, PlaceInput, PlaceType } from './contract.ts';

/** A place with its address as written. */
export interface Place {
  readonly id: string;
  readonly address: Address;
}

/** The place that a filing names, made if the address is new; null for an unknown id. */
export async function placeFor(trx: Transaction<DB>, place: PlaceInput): Promise<Place | null> {
  if ('id' in place) return findPlace(trx, place.id);
  const id = (await findByKey(trx, place)) ?? (await insertPlace(trx, place));
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

async function findByKey(trx: Transaction<DB>, address: Address): Promise<string | undefined> {
  const row = await trx
    .selectFrom('place')
    .select('id')
    .where('addressKey', '=', addressKey(address))
    .executeTakeFirst();
  return row?.id;
}

/** Two filings may write a new address at once: the later one waits and takes the row of the first. */
async function insertPlace(trx: Transaction<DB>, address: Address): Promise<string> {
  const row = await trx
    .insertInto('place')
    .values({
      kato: address.kato,
      rca: address.rca ?? null,
      street: address.street,
      house: address.house,
      flat: address.flat ?? null,
      type: address.type,
      addressKey: addressKey(address),
    })
    .onConflict((conflict) => conflict.column('addressKey').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row) return row.id;
  const other = await findByKey(trx, address);
  if (!other) throw new Error('The place that was in the way is gone');
  return other;
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

/** Whether an account's word for a place needs no officer. */
export async function isTied(
  trx: Transaction<DB>,
  placeId: string,
  accountId: string,
): Promise<boolean> {
  const tie = await trx
    .selectFrom('placeTie')
    .select('basis')
    .where('placeId', '=', placeId)
    .where('accountId', '=', accountId)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', new Date())]))
    .executeTakeFirst();
  return tie !== undefined;
}

/** Ties an account to a place; the caller has checked the basis. */
export async function tieToPlace(
  trx: Transaction<DB>,
  placeId: string,
  accountId: string,
  basis: 'property-record' | 'officer-approval' | 'organisation',
): Promise<void> {
  await trx
    .insertInto('placeTie')
    .values({ placeId, accountId, basis })
    .onConflict((conflict) => conflict.columns(['placeId', 'accountId']).doNothing())
    .execute();
}
