import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** That a message was sent, and what became of it; what it said is left out. */
export interface MessageRecord {
  readonly template: string;
  readonly language: string;
  /** The address or number among those asked for. */
  readonly recipient: string;
  readonly state: string;
  readonly queuedAt: Date;
  readonly settledAt: Date | null;
}

/** Every message to these addresses and numbers, the newest first. Whoever hands it out records it. */
export async function listMessagesTo(
  db: Kysely<DB>,
  recipients: readonly string[],
): Promise<readonly MessageRecord[]> {
  const rows = await db
    .selectFrom('message')
    .select(['template', 'language', 'recipient', 'phone', 'state', 'queuedAt', 'settledAt'])
    .where(
      sql<boolean>`(recipient = any(${recipients}::text[]) or phone = any(${recipients}::text[]))`,
    )
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ recipient, phone, ...row }) => ({
    ...row,
    recipient: recipients.find((one) => one === recipient) ?? phone ?? '',
  }));
}
