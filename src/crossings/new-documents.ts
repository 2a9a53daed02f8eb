import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** Any constant of our own. */
const LOCK = 9_230_012;

/**
 * Until this transaction ends, no other one brings a document to the register, and all that were
 * bringing one have ended. Records of documents that the register does not know are kept behind this
 * lock: otherwise a filing could look for records just before they are there, and the import for the
 * document just before it is there, and nobody would ever put the two together.
 */
export async function holdBackNewDocuments(trx: Transaction<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
}

/**
 * Whoever brings a document to the register says so before, and looks for what feeds said of it
 * after; it waits for at most one batch of records. Those who bring documents do not wait for each other.
 */
export async function announceNewDocument(trx: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${LOCK})`.execute(trx);
}
