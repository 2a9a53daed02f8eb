import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { DB } from '../platform/db/index.ts';
import { defineTask, handle, type TaskHandler } from '../platform/jobs/index.ts';
import type { MessageArguments } from './argument-text.ts';
import type { Mailer } from './mailer.ts';
import { renderTemplate } from './render-template.ts';
import { isTemplateName, type TemplateName } from './templates.ts';

/** Sends one message of the outbox; twelve attempts are about two days. */
export const sendMessageTask = defineTask('send-message', z.object({ messageId: z.uuid() }), 12);

export interface StoredMessage {
  readonly id: string;
  readonly registrationId: string | null;
  readonly requestId: string | null;
  readonly signInId: string | null;
  readonly template: TemplateName;
  readonly language: string;
  readonly recipient: string;
  readonly arguments: MessageArguments;
}

export interface SendingMeans {
  readonly db: Kysely<DB>;
  /** None where no mail server is set (a demonstration): the message is kept to be read there. */
  readonly mailer: Mailer | null;
  /** The link or the code that the message carries: made here, when it is sent, and stored nowhere. */
  readonly linkOrCodeFor: (
    message: Pick<StoredMessage, 'requestId' | 'signInId' | 'registrationId' | 'template'>,
  ) => Promise<MessageArguments>;
}

/**
 * What the worker does with a queued message. A passing failure is tried again later; a permanent
 * one, or the last attempt, leaves the message `failed` with the code of what the server said.
 */
export function sendMessageHandler({ db, mailer, linkOrCodeFor }: SendingMeans): TaskHandler {
  return handle(sendMessageTask, async ({ messageId }, { lastAttempt }) => {
    const message = await findQueued(db, messageId);
    if (!message) return;
    if (!mailer) return settle(db, messageId, 'kept');
    const values = { ...message.arguments, ...(await linkOrCodeFor(message)) };
    const mail = renderTemplate(message.template, message.language, values);
    const sent = await mailer.send({ to: message.recipient, ...mail });
    if (sent.accepted) return settle(db, messageId, 'sent');
    if (sent.permanent || lastAttempt) return settle(db, messageId, 'failed', sent.code);
    throw new Error(`The mail server did not take the message: ${sent.code}`);
  });
}

/** A message that was settled already, by an earlier run of the same job, is not sent again. */
async function findQueued(db: Kysely<DB>, id: string): Promise<StoredMessage | undefined> {
  const row = await db
    .selectFrom('message')
    .select([
      'id',
      'registrationId',
      'requestId',
      'signInId',
      'template',
      'language',
      'recipient',
      'arguments',
    ])
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return row && toMessage(row);
}

/** `queueMessages` is the only writer of these columns. */
export function toMessage(row: {
  id: string;
  registrationId: string | null;
  requestId: string | null;
  signInId: string | null;
  template: string;
  language: string;
  recipient: string;
  arguments: unknown;
}): StoredMessage {
  const { template } = row;
  if (!isTemplateName(template)) throw new Error('A message of a template that is gone');
  return { ...row, template, arguments: row.arguments as MessageArguments };
}

async function settle(
  db: Kysely<DB>,
  id: string,
  state: 'sent' | 'kept' | 'failed',
  failure: string | null = null,
): Promise<void> {
  await db
    .updateTable('message')
    .set({ state, failure, settledAt: new Date() })
    .where('id', '=', id)
    .execute();
}
