import type { SendingMeans } from '../means.ts';
import type { StoredMessage } from '../stored-message.ts';
import { isAsking, isCode } from '../templates.ts';
import { standingOf } from './asking.ts';
import { isInChain } from './planned-steps.ts';
import { endOfQuiet, leavesTooLittle } from './quiet-hours.ts';
import type { Step } from './step.ts';
import { stepsOf } from './step-store.ts';
import { isTaken } from './what-follows.ts';

/** Why a step is not taken now: it is needed no more, or it waits. */
export type Obstacle =
  | { readonly kind: 'skip'; readonly code: 'ended' | 'seen' }
  | { readonly kind: 'hold'; readonly until: Date };

export async function obstacleTo(
  means: SendingMeans,
  step: Step,
  message: StoredMessage,
): Promise<Obstacle | null> {
  const skip = await isNeedless(means, step, message);
  if (skip) return { kind: 'skip', code: skip };
  const until = quietUntil(means, step, message);
  return until && { kind: 'hold', until };
}

/**
 * An asking that has ended is no longer asked. One that was seen needs no louder channel; but what was
 * typed is tried all the same as long as none of it has worked, since the filer sees that it was.
 */
async function isNeedless(
  { db, clock }: SendingMeans,
  step: Step,
  { id, template, requestId }: StoredMessage,
): Promise<'ended' | 'seen' | null> {
  if (requestId === null || !isAsking(template)) return null;
  const standing = await standingOf(db, requestId, clock.wall());
  if (standing !== 'seen') return standing === 'ended' ? 'ended' : null;
  const before = (await stepsOf(db, id)).filter((one) => one.step < step.step);
  return before.some((one) => isInChain(one.channel, true) && isTaken(one)) ? 'seen' : null;
}

/** E-mail makes no sound that anybody would have to bear at night, and codes are waited for. */
function quietUntil(
  { clock, quietHours }: SendingMeans,
  { channel }: Step,
  { template, deadline }: StoredMessage,
): Date | null {
  if (channel === 'email' || isCode(template)) return null;
  const until = endOfQuiet(quietHours, clock.wall());
  return until && !leavesTooLittle(deadline, until, clock) ? until : null;
}
