import type { Schedule, TaskHandler } from '../platform/jobs/index.ts';
import { deliverHandler } from './ladder/deliver.ts';
import { endOverlookedHandler, OVERLOOKED_SCHEDULE } from './ladder/end-overlooked.ts';
import { sendMessageHandler } from './ladder/plan-message.ts';
import type { SendingMeans } from './means.ts';

/** All that the worker does with messages. */
export function messageHandlers(means: SendingMeans): readonly TaskHandler[] {
  return [sendMessageHandler(means), deliverHandler(means), endOverlookedHandler(means)];
}

export const MESSAGE_SCHEDULES: readonly Schedule[] = [OVERLOOKED_SCHEDULE];
