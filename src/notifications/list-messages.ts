import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { type StoredMessage, toMessage } from './stored-message.ts';

export interface ListedMessage extends Omit<StoredMessage, 'recipient'> {
  /** The e-mail address, else the telephone number; empty where neither was known. */
  readonly recipient: string;
  readonly state: string;
}

/** The newest messages of the outbox, for the demonstration's mailbox. */
export async function listMessages(db: Kysely<DB>, limit: number): Promise<ListedMessage[]> {
  const rows = await db
    .selectFrom('message')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...toMessage(row),
    recipient: row.recipient ?? row.phone ?? '',
    state: row.state,
  }));
}
