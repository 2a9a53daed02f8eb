import { sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { MessageArguments } from './argument-text.ts';
import { ATTEMPTS_FOR_A_CODE, messageJobKey, sendMessageTask } from './tasks.ts';
import type { TemplateName } from './templates.ts';

interface AboutRegistration {
  readonly registrationId: string;
  /**
   * The asking whose host is told: also where no link is carried. Its one-time link is made when it is
   * sent. Null for messages to anybody else.
   */
  readonly requestId: string | null;
  readonly signInId?: never;
  readonly accountChangeId?: never;
  /** The place at which it is, where its hosts are told of it. */
  readonly placeId?: string;
}

interface AboutPlace {
  readonly registrationId: null;
  readonly requestId: null;
  readonly signInId?: never;
  readonly accountChangeId?: never;
  readonly placeId: string;
}

interface AboutSignIn {
  readonly registrationId: null;
  readonly requestId: null;
  /** The attempt whose code the message carries; the code is made when it is sent. */
  readonly signInId: string;
  readonly accountChangeId?: never;
  readonly placeId?: never;
}

interface AboutAccount {
  readonly registrationId: null;
  readonly requestId: null;
  readonly signInId?: never;
  /** The change of an account that the message tells of; the link that takes it back is made when it is sent. */
  readonly accountChangeId: string;
  readonly placeId?: never;
}

interface AboutDelegation {
  readonly registrationId: null;
  readonly requestId: null;
  readonly signInId?: never;
  readonly accountChangeId?: never;
  readonly placeId?: never;
  /** The offer to answer for a host. */
  readonly delegationId: string;
}

/** To whom: every address that the writer of the message knows. Each left out is null. */
interface Readers {
  /** E-mail address. */
  readonly recipient: string | null;
  /** E.164. */
  readonly phone?: string | null;
  /**
   * The account that is told, on all its phones too. Of a host who was typed it stays null: the worker
   * looks for the account that has proved a contact of the asking, so that a filing does the same for
   * hosts who are known and who are not.
   */
  readonly accountId?: string | null;
}

/** A message to one person, as it waits to be sent. */
export type OutgoingMessage = (
  | AboutRegistration
  | AboutPlace
  | AboutSignIn
  | AboutAccount
  | AboutDelegation
) &
  Readers & {
    readonly template: TemplateName;
    /** A language, or `all` for a reader of whom none is known: then kk, ru and en stand in one message. */
    readonly language: string;
    /** Fills the template. Personal data: it stays in this table, and the job carries only the id. */
    readonly arguments: MessageArguments;
    /** Legal time up to which the reader can act; a message whose time is short waits for no morning. */
    readonly deadline?: Date | null;
  };

/**
 * Puts messages and the jobs that send them into the caller's transaction: both commit, or neither.
 * By which channels each goes is decided when its job runs.
 */
export async function queueMessages(
  trx: Transaction<DB>,
  messages: readonly OutgoingMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  await trx
    .with('queued', (db) =>
      db.insertInto('message').values(messages.map(toRow)).returning(['id', 'signInId']),
    )
    .selectFrom('queued')
    .select(
      sql`graphile_worker.add_job(${sendMessageTask.name}, json_build_object('messageId', queued.id),
        max_attempts := case when queued.sign_in_id is null
          then ${sendMessageTask.maxAttempts}::integer else ${ATTEMPTS_FOR_A_CODE}::integer end,
        job_key := ${messageJobKey('')} || queued.id)`.as('job'),
    )
    .execute();
}

function toRow({ arguments: values, ...message }: OutgoingMessage) {
  return {
    phone: null,
    accountId: null,
    deadline: null,
    ...message,
    arguments: sql<string>`${JSON.stringify(values)}::jsonb`,
  };
}
