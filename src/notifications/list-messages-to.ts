import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** That a message was sent, and what became of it; what it said is left out. */
export interface MessageRecord {
  readonly template: string;
  readonly language: string;
  readonly recipient: string;
  readonly state: string;
  readonly queuedAt: Date;
  readonly settledAt: Date | null;
}

/** Every message to these addresses, the newest first. Whoever hands it out records it. */
export async function listMessagesTo(
  db: Kysely<DB>,
  recipients: readonly string[],
): Promise<readonly MessageRecord[]> {
  return db
    .selectFrom('message')
    .select(['template', 'language', 'recipient', 'state', 'queuedAt', 'settledAt'])
    .where('recipient', '=', sql<string>`any(${recipients}::text[])`)
    .orderBy('id', 'desc')
    .execute();
}
