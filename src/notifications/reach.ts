import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import { isInChain } from './ladder/planned-steps.ts';
import { type Step, toStep } from './ladder/step.ts';
import { isTaken } from './ladder/what-follows.ts';
import { isAsking, isTemplateName } from './templates.ts';

export type ReachState = 'sending' | 'held' | 'sent' | 'failed' | 'no-channel';

/** How far an asking has come to its host, as whoever typed the host may see it. */
export interface Reach {
  readonly state: ReachState;
  readonly steps: readonly ReachStep[];
}

export interface ReachStep {
  readonly channel: 'email' | 'sms';
  readonly state: Exclude<ReachState, 'no-channel'>;
  /** Wall time: when it ended, else when its turn is. */
  readonly at: Date;
}

/** One step of a message, as an officer sees it. */
export interface OfficerStep
  extends Pick<Step, 'channel' | 'state' | 'attempts' | 'code' | 'reply'> {
  readonly template: string;
  readonly dueAt: Date | null;
  readonly settledAt: Date | null;
}

/**
 * What became of the messages of an asking, by the address and the number that were typed and nothing
 * else. Of push, and of what an account has proved, nothing is said: that would tell whether the host
 * is known here.
 */
export async function reachOf(db: Kysely<DB>, requestId: string): Promise<Reach> {
  const messages = await askingMessages(db, requestId);
  const steps = messages.flatMap((message) => typedSteps(message).flatMap(asReachStep));
  return { state: stateOf(messages, steps), steps };
}

/** Every step of every message of an asking, by every channel. Only for officers. */
export async function reachForOfficers(
  db: Kysely<DB>,
  requestId: string,
): Promise<readonly OfficerStep[]> {
  const messages = await askingMessages(db, requestId);
  return messages.flatMap(({ template, steps }) =>
    steps.map(({ channel, state, attempts, code, reply, dueAt, settledAt }) => ({
      ...{ template, channel, state, attempts, code, reply, dueAt, settledAt },
    })),
  );
}

interface AskingMessage {
  readonly template: string;
  readonly typed: ReadonlySet<Step['channel']>;
  readonly state: string;
  readonly steps: readonly Step[];
}

/** The asking itself and its reminders, the oldest first. */
async function askingMessages(
  db: Kysely<DB>,
  requestId: string,
): Promise<readonly AskingMessage[]> {
  const rows = await db
    .selectFrom('message')
    .select(['id', 'template', 'recipient', 'phone', 'state'])
    .where('requestId', '=', requestId)
    .orderBy('id')
    .execute();
  const asking = rows.filter(({ template }) => isTemplateName(template) && isAsking(template));
  if (asking.length === 0) return [];
  const ids = asking.map(({ id }) => id);
  const steps = await db
    .selectFrom('delivery')
    .selectAll()
    .where('messageId', 'in', ids)
    .orderBy('step')
    .execute();
  return asking.map(({ id, recipient, phone, ...message }) => ({
    ...message,
    typed: new Set<Step['channel']>([
      ...(recipient === null ? [] : ['email' as const]),
      ...(phone === null ? [] : ['sms' as const]),
    ]),
    steps: steps.filter(({ messageId }) => messageId === id).map(toStep),
  }));
}

function typedSteps({ typed, steps }: AskingMessage): readonly Step[] {
  return steps.filter(({ channel }) => typed.has(channel) && isInChain(channel, true));
}

/** A step whose turn has not come, behind one that worked, is nobody's news; nor is one that was not needed. */
function asReachStep(step: Step, _at: number, steps: readonly Step[]): readonly ReachStep[] {
  const { channel, dueAt, settledAt } = step;
  const at = settledAt ?? dueAt;
  const waits = step.attempts === 0 && steps.some((one) => one.step < step.step && isTaken(one));
  const state = stateOfStep(step);
  if (channel === 'push' || !at || !state || (state === 'sending' && waits)) return [];
  return [{ channel, state, at }];
}

function stateOfStep({ state, attempts }: Step): ReachStep['state'] | null {
  switch (state) {
    case 'sent':
    case 'kept':
      return 'sent';
    case 'queued':
      return 'sending';
    case 'held':
      return attempts === 0 ? 'held' : 'sending';
    case 'failed':
    case 'gone':
      return 'failed';
    case 'skipped':
      return null;
  }
}

function stateOf(messages: readonly AskingMessage[], steps: readonly ReachStep[]): ReachState {
  for (const state of ['sent', 'sending', 'held'] as const) {
    if (steps.some((step) => step.state === state)) return state;
  }
  const typed = messages.filter((message) => message.typed.size > 0);
  const planned = typed.filter((message) => typedSteps(message).length > 0);
  if (typed.some(isUnplanned)) return 'sending';
  return planned.length > 0 || typed.some(wasGivenUp) ? 'failed' : 'no-channel';
}

/** Its job has not run yet. */
function isUnplanned({ state, steps }: AskingMessage): boolean {
  return state === 'queued' && steps.length === 0;
}

/** Its job never found out how to send it. */
function wasGivenUp({ state, steps }: AskingMessage): boolean {
  return state === 'failed' && steps.length === 0;
}
