import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** Keeps what somebody wrote with an act; the event names it by id. */
export async function insertNote(
  trx: Transaction<DB>,
  note: { id: string; registrationId: string; body: string; recordedAt: Date },
): Promise<void> {
  await trx.insertInto('note').values(note).execute();
}

/** The texts of several notes by their ids, as far as they have not been erased. */
export async function findNotes(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('note').select(['id', 'body']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** The text of a note, as long as it has not been erased. */
export async function findNote(db: Kysely<DB>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('note').select('body').where('id', '=', id).executeTakeFirst();
  return row?.body;
}
