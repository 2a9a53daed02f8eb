import type { Kysely } from 'kysely';
import { findRequest } from '../consent/index.ts';
import { type OfficerStep, reachForOfficers, reachOf } from '../notifications/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { StayFacts } from './case/commands.ts';
import { deadlinesOf } from './case/deadlines.ts';
import { type CaseState, openAsking } from './case/state.ts';
import type { DeliveryView, ReachView } from './reach-contract.ts';
import type { Viewer } from './viewer.ts';

/** How the host who is asked was reached: of one case, as its viewer may know it. */
export interface Reached {
  readonly reach?: ReachView;
  readonly deliveries?: DeliveryView[];
}

/** The person is told what follows from what they typed; officers see every step; a host is told nothing. */
export async function reachedOf(
  db: Kysely<DB>,
  state: CaseState,
  viewer: Viewer,
  facts: StayFacts,
): Promise<Reached> {
  const asking = openAsking(state);
  if (!asking || viewer === 'host') return {};
  const { requestId } = asking;
  if (viewer === 'officer') {
    return { deliveries: (await reachForOfficers(db, requestId)).map(toDelivery) };
  }
  const { state: how, steps } = await reachOf(db, requestId);
  const seenAt = (await findRequest(db, requestId))?.seenAt;
  const answerBy = lastDayToAnswer(state, facts);
  return {
    reach: {
      state: how,
      steps: steps.map(({ channel, state: came, at }) => ({
        channel,
        state: came,
        at: at.toISOString(),
      })),
      ...(seenAt ? { seenAt: seenAt.toISOString() } : {}),
      ...(answerBy ? { answerBy } : {}),
    },
  };
}

function lastDayToAnswer(state: CaseState, facts: StayFacts): string | undefined {
  const kinds = ['extension-answer', 'host-answer'];
  return deadlinesOf(state, facts).find(({ kind }) => kinds.includes(kind))?.lateAfter;
}

function toDelivery({ template, channel, state, attempts, ...step }: OfficerStep): DeliveryView {
  const { code, reply } = step;
  const at = step.settledAt ?? step.dueAt;
  return {
    template,
    channel,
    state,
    attempts,
    ...(code === null ? {} : { code }),
    ...(reply === null ? {} : { reply }),
    ...(at ? { at: at.toISOString() } : {}),
  };
}
