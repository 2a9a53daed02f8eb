import { sql, type Transaction } from 'kysely';
import type { Channel, LadderStep } from '../../platform/config/index.ts';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { handle, type TaskHandler } from '../../platform/jobs/index.ts';
import type { SendingMeans } from '../means.ts';
import type { StoredMessage } from '../stored-message.ts';
import { sendMessageTask } from '../tasks.ts';
import { isCode, wantsAnswer } from '../templates.ts';
import { isOneTooMany } from './asking.ts';
import { attemptsFor } from './attempts.ts';
import { type PlannedStep, plannedSteps } from './planned-steps.ts';
import { nextMorning } from './quiet-hours.ts';
import { mailboxOf, readersOf } from './readers.ts';
import { endMessage, lockMessage, scheduleStep, stepsOf } from './step-store.ts';

/** What the worker does first with a queued message: it finds out by which channels it goes, and when. */
export function sendMessageHandler(means: SendingMeans): TaskHandler {
  return handle(sendMessageTask, ({ messageId }) =>
    inTransaction(means.db, async (trx) => {
      const message = await lockMessage(trx, messageId);
      if (!message || (await isPlanned(trx, messageId))) return;
      await plan(trx, means, message);
    }),
  );
}

/** Where somebody asked for a code, they wait for it: no ladder keeps it from them. */
const WAITED_FOR: readonly LadderStep[] = [
  { channel: 'email', minutes: 0 },
  { channel: 'sms', minutes: 0 },
];

/** By an earlier run of the same job. */
async function isPlanned(trx: Transaction<DB>, id: string): Promise<boolean> {
  const { state } = await trx
    .selectFrom('message')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return state !== 'queued' || (await stepsOf(trx, id)).length > 0;
}

async function plan(
  trx: Transaction<DB>,
  means: SendingMeans,
  message: StoredMessage,
): Promise<void> {
  const now = means.clock.wall();
  const open = await openChannels(trx, means, message);
  const steps = plannedSteps({
    ladder: isCode(message.template) ? WAITED_FOR : means.ladder,
    open,
    typedHost: message.requestId !== null,
    wantsAnswer: wantsAnswer(message.template),
    queuedAt: message.queuedAt,
    now,
  });
  const notBefore = await morningOfTheRest(trx, means, message);
  for (const step of steps) await addStep(trx, means, message, step, notBefore);
  if (!means.mailer) return endMessage(trx, message.id, { state: 'kept', failure: null }, now);
  if (steps.length > 0) return;
  await endMessage(trx, message.id, { state: 'failed', failure: 'no-channel' }, now);
}

/** By what the settings have, and what is known of the reader. */
async function openChannels(
  trx: Transaction<DB>,
  { pusher, texter }: SendingMeans,
  message: StoredMessage,
): Promise<ReadonlySet<Channel>> {
  const open = new Set<Channel>();
  if (pusher && (await hasPhones(trx, await readersOf(trx, message)))) open.add('push');
  if (await mailboxOf(trx, message)) open.add('email');
  if (texter && message.phone !== null) open.add('sms');
  return open;
}

async function hasPhones(trx: Transaction<DB>, accountIds: readonly string[]): Promise<boolean> {
  const row = await trx
    .selectFrom('pushSubscription')
    .select('id')
    .where('accountId', '=', sql<string>`any(${accountIds}::uuid[])`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A host who has been asked very often today is told of the rest in the morning; null for others. */
async function morningOfTheRest(
  trx: Transaction<DB>,
  { clock, quietHours }: SendingMeans,
  { template, requestId }: StoredMessage,
): Promise<Date | null> {
  if (requestId === null || (template !== 'host-asked' && template !== 'extension-asked'))
    return null;
  return (await isOneTooMany(trx, requestId)) ? nextMorning(quietHours, clock.wall()) : null;
}

async function addStep(
  trx: Transaction<DB>,
  { mailer, clock }: SendingMeans,
  { id: messageId, template }: StoredMessage,
  planned: PlannedStep,
  notBefore: Date | null,
): Promise<void> {
  const kept = planned.channel === 'email' && !mailer;
  const held = planned.dueAt !== null && notBefore !== null && planned.dueAt < notBefore;
  const dueAt = held ? notBefore : planned.dueAt;
  const state = kept ? 'kept' : held ? 'held' : 'queued';
  const { id } = await trx
    .insertInto('delivery')
    .values({ messageId, ...planned, dueAt, state, settledAt: kept ? clock.wall() : null })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (!kept && dueAt) await scheduleStep(trx, id, dueAt, attemptsFor(template));
}
