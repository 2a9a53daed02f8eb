import type { Transaction } from 'kysely';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import type { SendingMeans } from '../means.ts';
import type { StoredMessage } from '../stored-message.ts';
import { attemptsFor } from './attempts.ts';
import type { Step } from './step.ts';
import { changeStep, endMessage, lockMessage, scheduleStep, stepsOf } from './step-store.ts';
import { whatFollows } from './what-follows.ts';

export interface StepEnd {
  readonly state: 'sent' | 'failed' | 'gone' | 'skipped';
  readonly code: string | null;
  readonly reply: number | null;
}

/** Ends a step, and does at once what follows from it: for the steps behind it, and for the message. */
export async function endStep(
  { db, clock }: Pick<SendingMeans, 'db' | 'clock'>,
  { id, messageId }: Pick<Step, 'id' | 'messageId'>,
  end: StepEnd,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const message = await lockMessage(trx, messageId);
    const ended = (await stepsOf(trx, messageId)).find((step) => step.id === id);
    if (!message || !ended || ended.settledAt) return;
    const now = clock.wall();
    await changeStep(trx, id, { ...end, settledAt: now });
    await follow(trx, message, id, now);
  });
}

async function follow(
  trx: Transaction<DB>,
  message: StoredMessage,
  endedId: string,
  now: Date,
): Promise<void> {
  const steps = await stepsOf(trx, message.id);
  const ended = steps.find(({ id }) => id === endedId);
  if (!ended) throw new Error('A step that has just been written is gone');
  const follows = whatFollows(steps, ended, message.requestId !== null, now);
  for (const id of follows.skip) {
    await changeStep(trx, id, { state: 'skipped', code: 'not-needed', settledAt: now });
  }
  if (follows.bringForward) {
    const { id } = follows.bringForward;
    await changeStep(trx, id, { dueAt: now });
    await scheduleStep(trx, id, now, attemptsFor(message.template));
  }
  if (follows.message) await endMessage(trx, message.id, follows.message, now);
}
