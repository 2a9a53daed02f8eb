import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import type { Failure } from '../channels/outcome.ts';
import { type StoredMessage, toMessage } from '../stored-message.ts';
import { deliverTask, deliveryJobKey } from '../tasks.ts';
import { type Step, toStep } from './step.ts';

/** A step that has not ended, with its message; undefined if it has, by an earlier run of the same job. */
export async function findOpenStep(
  db: Kysely<DB>,
  id: string,
): Promise<{ readonly step: Step; readonly message: StoredMessage } | undefined> {
  const step = await db
    .selectFrom('delivery')
    .selectAll()
    .where('id', '=', id)
    .where('settledAt', 'is', null)
    .executeTakeFirst();
  if (!step) return undefined;
  const message = await db
    .selectFrom('message')
    .selectAll()
    .where('id', '=', step.messageId)
    .executeTakeFirstOrThrow();
  return { step: toStep(step), message: toMessage(message) };
}

/** All steps of a message, in the order of the ladder. */
export async function stepsOf(db: Kysely<DB>, messageId: string): Promise<readonly Step[]> {
  const rows = await db
    .selectFrom('delivery')
    .selectAll()
    .where('messageId', '=', messageId)
    .orderBy('step')
    .execute();
  return rows.map(toStep);
}

/**
 * Locks a message until the transaction ends: of two steps that end at the same moment each would else
 * take the other for still open, and the message would never end.
 */
export async function lockMessage(
  trx: Transaction<DB>,
  id: string,
): Promise<StoredMessage | undefined> {
  const row = await trx
    .selectFrom('message')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toMessage(row);
}

/** Counted before it is made: an attempt in which the process dies was one too. */
export async function countAttempt(db: Kysely<DB>, { id }: Step): Promise<void> {
  await db
    .updateTable('delivery')
    .set((row) => ({ attempts: row('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** What went wrong at a try that will be made again. */
export async function noteFailure(db: Kysely<DB>, { id }: Step, failure: Failure): Promise<void> {
  const { code, reply = null } = failure;
  await db.updateTable('delivery').set({ code, reply }).where('id', '=', id).execute();
}

/** Puts a step's job to a moment (now, if it has passed), in the place of one that waits. */
export async function scheduleStep(
  trx: Transaction<DB>,
  id: string,
  runAt: Date,
  maxAttempts: number,
): Promise<void> {
  await enqueue(
    trx,
    deliverTask,
    { deliveryId: id },
    { jobKey: deliveryJobKey(id), runAt, maxAttempts },
  );
}

export async function changeStep(
  trx: Transaction<DB>,
  id: string,
  change: Partial<Pick<Step, 'state' | 'dueAt' | 'code' | 'reply' | 'settledAt'>>,
): Promise<void> {
  await trx.updateTable('delivery').set(change).where('id', '=', id).execute();
}

/** Only a message that has not ended yet: one that is kept, or was taken on a channel, stays so. */
export async function endMessage(
  trx: Transaction<DB>,
  id: string,
  end: { readonly state: 'sent' | 'kept' | 'failed'; readonly failure: string | null },
  at: Date,
): Promise<void> {
  await trx
    .updateTable('message')
    .set({ ...end, settledAt: at })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}
