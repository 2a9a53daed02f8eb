import { z } from 'zod';
import { defineTask, handle, type TaskHandler } from '../../platform/jobs/index.ts';
import { loadForUpdate } from '../case-store.ts';
import { casesAt } from '../look-again.ts';
import type { Services } from '../services.ts';
import { settleCase } from '../settle-case.ts';
import { done, unitOfWork } from '../unit-of-work.ts';

/** What holds at a place has changed: the cases that are on their way there are looked at again. */
export const lookAtPlaceTask = defineTask('look-at-place', z.object({ placeId: z.uuid() }));

/** Each case in a transaction of its own: a place may have hundreds. */
export function lookAtPlaceHandler(services: Services): TaskHandler {
  return handle(lookAtPlaceTask, async ({ placeId }, { signal }) => {
    for (const { id } of await casesAt(services.db, [placeId])) {
      signal.throwIfAborted();
      await lookAt(services, id);
    }
  });
}

async function lookAt(services: Services, id: string): Promise<void> {
  await unitOfWork(services.db, async (trx) => {
    if (await loadForUpdate(trx, id)) await settleCase(trx, services, id);
    return done(null);
  });
}
