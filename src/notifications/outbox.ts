import { sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { MessageArguments } from './argument-text.ts';
import { sendMessageTask } from './send-message.ts';
import type { TemplateName } from './templates.ts';

/** A message to one person, as it waits to be sent. */
export interface OutgoingMessage {
  readonly registrationId: string;
  /** The asking whose one-time link the message carries; the link is made when it is sent. */
  readonly requestId: string | null;
  readonly template: TemplateName;
  /** A language, or `all` for a reader of whom none is known: then kk, ru and en stand in one message. */
  readonly language: string;
  readonly recipient: string;
  /** Fills the template. Personal data: it stays in this table, and the job carries only the id. */
  readonly arguments: MessageArguments;
}

/** Puts messages and the jobs that send them into the caller's transaction: both commit, or neither. */
export async function queueMessages(
  trx: Transaction<DB>,
  messages: readonly OutgoingMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  await trx
    .with('queued', (db) =>
      db
        .insertInto('message')
        .values(
          messages.map(({ arguments: values, ...message }) => ({
            ...message,
            arguments: sql<string>`${JSON.stringify(values)}::jsonb`,
          })),
        )
        .returning('id'),
    )
    .selectFrom('queued')
    .select(
      sql`graphile_worker.add_job(${sendMessageTask.name}, json_build_object('messageId', queued.id), max_attempts := ${sendMessageTask.maxAttempts})`.as(
        'job',
      ),
    )
    .execute();
}
