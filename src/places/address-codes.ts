import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { addressKey } from './address-text.ts';
import type { Address } from './contract.ts';

/** A place as an address code names it; `key` is that of its address. */
export interface CodedPlace {
  readonly id: string;
  readonly key: string;
}

/** The places of these address codes, as far as a property record has said which they are. */
export async function placesOfCodes(
  db: Kysely<DB>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, CodedPlace>> {
  const rows = await db
    .selectFrom('addressCode as c')
    .innerJoin('place as p', 'p.id', 'c.placeId')
    .select(['c.rca', 'p.id', 'p.addressKey as key'])
    .where('c.rca', '=', sql<string>`any(${codes}::text[])`)
    .execute();
  return new Map(rows.map(({ rca, id, key }) => [rca, { id, key }]));
}

/** Says of which place each code is from now on. */
export async function writeAddressCodes(
  trx: Transaction<DB>,
  codes: ReadonlyMap<string, string>,
): Promise<void> {
  await sql`
    insert into address_code (rca, place_id)
    select * from unnest(${[...codes.keys()]}::text[], ${[...codes.values()]}::uuid[])
    on conflict (rca) do update set place_id = excluded.place_id`.execute(trx);
}

/** The places of many addresses, by their key; those that are new are made. Two round trips. */
export async function placesFor(
  trx: Transaction<DB>,
  addresses: readonly Address[],
): Promise<ReadonlyMap<string, string>> {
  // In one order, so that two transactions that make the same places wait for each other, never both.
  const byKey = new Map(addresses.map((address) => [addressKey(address), address] as const));
  const rows = [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const texts = (value: (address: Address) => string | null) =>
    sql`${rows.map(([, address]) => value(address))}::text[]`;
  const keys = rows.map(([key]) => key);
  await sql`
    insert into place (kato, rca, street, house, flat, type, address_key)
    select * from unnest(
      ${texts(({ kato }) => kato)}, ${texts(({ rca }) => rca ?? null)},
      ${texts(({ street }) => street)}, ${texts(({ house }) => house)},
      ${texts(({ flat }) => flat ?? null)}, ${texts(({ type }) => type)}, ${keys}::text[])
    on conflict (address_key) do nothing`.execute(trx);
  const found = await trx
    .selectFrom('place')
    .select(['id', 'addressKey'])
    .where('addressKey', '=', sql<string>`any(${keys}::text[])`)
    .execute();
  return new Map(found.map(({ id, addressKey: key }) => [key, id]));
}
