import { sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/**
 * Whoever comes with the same hash waits until this transaction has ended, so that what is counted
 * after this line is still true when it is acted on.
 */
export async function takeTurn(trx: Transaction<DB>, hash: Buffer): Promise<void> {
  const key = hash.readBigInt64BE().toString();
  await sql`select pg_advisory_xact_lock(${key}::bigint)`.execute(trx);
}
