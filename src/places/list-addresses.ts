import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Address } from './contract.ts';
import { toAddress } from './store.ts';

/** The addresses of places, by their id. */
export async function listAddresses(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Address>> {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'kato', 'rca', 'street', 'house', 'flat', 'type'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, toAddress(row)]));
}
