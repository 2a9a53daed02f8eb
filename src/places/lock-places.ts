import { sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/**
 * Holds places until the transaction ends: whoever decides a case at one of them (`lookUpPlace` with
 * `hold`) has either ended or waits, and then sees the ties as they are changed here.
 */
export async function lockPlaces(trx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  await trx
    .selectFrom('place')
    .select('id')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}
