import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** Keeps what somebody wrote with an act; the event names it by id. */
export async function insertNote(
  trx: Transaction<DB>,
  note: { id: string; registrationId: string; body: string; recordedAt: Date },
): Promise<void> {
  await trx.insertInto('note').values(note).execute();
}
