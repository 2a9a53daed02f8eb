import { sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { MessageArguments } from './argument-text.ts';
import { sendMessageTask } from './send-message.ts';
import type { TemplateName } from './templates.ts';

interface AboutRegistration {
  readonly registrationId: string;
  /** The asking whose one-time link the message carries; the link is made when it is sent. */
  readonly requestId: string | null;
  readonly signInId?: never;
}

interface AboutSignIn {
  readonly registrationId: null;
  readonly requestId: null;
  /** The attempt whose code the message carries; the code is made when it is sent. */
  readonly signInId: string;
}

/** A message to one person, as it waits to be sent. */
export type OutgoingMessage = (AboutRegistration | AboutSignIn) & {
  readonly template: TemplateName;
  /** A language, or `all` for a reader of whom none is known: then kk, ru and en stand in one message. */
  readonly language: string;
  readonly recipient: string;
  /** Fills the template. Personal data: it stays in this table, and the job carries only the id. */
  readonly arguments: MessageArguments;
};

/** About eleven minutes: after a quarter of an hour a code would arrive dead, and send its reader away. */
const ATTEMPTS_FOR_A_CODE = 7;

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
        .returning(['id', 'signInId']),
    )
    .selectFrom('queued')
    .select(
      sql`graphile_worker.add_job(${sendMessageTask.name}, json_build_object('messageId', queued.id),
        max_attempts := case when queued.sign_in_id is null
          then ${sendMessageTask.maxAttempts}::integer else ${ATTEMPTS_FOR_A_CODE}::integer end)`.as(
        'job',
      ),
    )
    .execute();
}
