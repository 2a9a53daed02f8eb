import { inTransaction } from '../../platform/db/index.ts';
import { handle, type JobContext, type TaskHandler } from '../../platform/jobs/index.ts';
import type { Failure } from '../channels/outcome.ts';
import type { SendingMeans } from '../means.ts';
import type { StoredMessage } from '../stored-message.ts';
import { deliverTask } from '../tasks.ts';
import { attemptsFor, backoffMs } from './attempts.ts';
import { endStep } from './end-step.ts';
import { obstacleTo } from './obstacle.ts';
import { sendStep } from './send-step.ts';
import type { Step } from './step.ts';
import { changeStep, countAttempt, findOpenStep, noteFailure, scheduleStep } from './step-store.ts';

/**
 * What the worker does with one step of a message. A passing failure is tried again later; a permanent
 * one, or the last attempt, ends the step with the code of what the other side said, and the next
 * channel has its turn.
 */
export function deliverHandler(means: SendingMeans): TaskHandler {
  return handle(deliverTask, async ({ deliveryId }, context) => {
    const open = await findOpenStep(means.db, deliveryId);
    if (!open) return;
    const { step, message } = open;
    const obstacle = await obstacleTo(means, step, message);
    if (obstacle?.kind === 'hold') return hold(means, step, message, obstacle.until);
    if (obstacle)
      return endStep(means, step, { state: 'skipped', code: obstacle.code, reply: null });
    await countAttempt(means.db, step);
    const outcome = await sendStep(means, step, message, context.signal);
    if (outcome.accepted) return endStep(means, step, { state: 'sent', code: null, reply: null });
    await fail(means, step, message, outcome, context);
  });
}

/** The job of the morning takes the place of this one. */
async function hold(
  { db }: SendingMeans,
  { id }: Step,
  { template }: StoredMessage,
  until: Date,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await changeStep(trx, id, { state: 'held', dueAt: until });
    await scheduleStep(trx, id, until, attemptsFor(template));
  });
}

async function fail(
  means: SendingMeans,
  step: Step,
  message: StoredMessage,
  failure: Failure,
  { attempt, lastAttempt }: JobContext,
): Promise<void> {
  const { permanent, code, reply = null, retryAfterMs = 0 } = failure;
  if (permanent || lastAttempt) {
    return endStep(means, step, { state: code === 'gone' ? 'gone' : 'failed', code, reply });
  }
  await noteFailure(means.db, step, failure);
  if (retryAfterMs > backoffMs(attempt)) return putOff(means, step, message, retryAfterMs);
  throw new Error(`The ${step.channel} channel did not take the message: ${code}`);
}

/** As long as the other side asked for; with no more tries altogether than any other step has. */
async function putOff(
  { db, clock }: SendingMeans,
  { id, attempts }: Step,
  { template }: StoredMessage,
  waitMs: number,
): Promise<void> {
  const runAt = new Date(clock.wall().getTime() + waitMs);
  const remaining = Math.max(attemptsFor(template) - attempts - 1, 1);
  await inTransaction(db, (trx) => scheduleStep(trx, id, runAt, remaining));
}
