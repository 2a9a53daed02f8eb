import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { type StoredMessage, toMessage } from './send-message.ts';

export interface ListedMessage extends StoredMessage {
  readonly state: string;
  readonly queuedAt: Date;
}

/** The newest messages of the outbox, for the demonstration's mailbox. */
export async function listMessages(db: Kysely<DB>, limit: number): Promise<ListedMessage[]> {
  const rows = await db
    .selectFrom('message')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toMessage(row), state: row.state, queuedAt: row.queuedAt }));
}
