import { z } from 'zod';
import { defineTask, handle, type Schedule, type TaskHandler } from '../platform/jobs/index.ts';
import { type Services, sweepDeadlines } from '../registration/index.ts';

/** The queue adds the time of the tick, which nobody needs: what is due is told by the rows. */
const sweepTask = defineTask('sweep-deadlines', z.looseObject({}), 3);

/** Legal clocks are looked at each minute; a tick that was missed is made up by the next. */
export const SWEEP_SCHEDULE: Schedule = { task: sweepTask, cron: '* * * * *' };

/** Ends the clocks that have run out. */
export function sweepHandler(services: Services): TaskHandler {
  return handle(sweepTask, async (_payload, { signal }) => {
    await sweepDeadlines(services, signal);
  });
}
