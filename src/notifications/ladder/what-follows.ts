import { isInChain } from './planned-steps.ts';
import type { DeliveryState, Step } from './step.ts';

/** What the end of one step means for the others and for the message. */
export interface Consequences {
  /** Reserves that nobody needs any more. */
  readonly skip: readonly string[];
  /** Its turn comes now, since the step before it failed. */
  readonly bringForward: Step | null;
  /** How the message has ended; null: not yet. */
  readonly message: { readonly state: 'sent' | 'failed'; readonly failure: string | null } | null;
}

const TAKEN: ReadonlySet<DeliveryState> = new Set(['sent', 'kept']);
const OPEN: ReadonlySet<DeliveryState> = new Set(['queued', 'held']);

export function isTaken({ state }: Pick<Step, 'state'>): boolean {
  return TAKEN.has(state);
}

/**
 * From all steps of a message, in the order of the ladder, one of which has just ended. A failure hands
 * over to the next step at once; every other end lets the reserves go. So no step waits for ever.
 */
export function whatFollows(
  steps: readonly Step[],
  ended: Step,
  typedHost: boolean,
  now: Date,
): Consequences {
  const chain = steps.filter(({ channel }) => isInChain(channel, typedHost));
  const behind = chain.includes(ended) ? chain.slice(chain.indexOf(ended) + 1) : [];
  const failed = ended.state === 'failed' || ended.state === 'gone';
  const skip = failed ? [] : behind.filter(isReserve).map(({ id }) => id);
  const next = failed ? behind[0] : undefined;
  const waits = next?.state === 'queued' && (next.dueAt === null || next.dueAt > now);
  return {
    skip,
    bringForward: next && waits ? next : null,
    message: endOf(steps.filter(({ id }) => !skip.includes(id))),
  };
}

function isReserve({ state, dueAt }: Step): boolean {
  return state === 'queued' && dueAt === null;
}

function endOf(steps: readonly Step[]): Consequences['message'] {
  if (steps.some(isTaken)) return { state: 'sent', failure: null };
  if (steps.some(({ state }) => OPEN.has(state))) return null;
  const told = steps.findLast(({ code }) => code !== null);
  return { state: 'failed', failure: told?.code ?? null };
}
