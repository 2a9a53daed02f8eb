import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { DB } from '../../platform/db/index.ts';
import { defineTask, handle, type TaskHandler } from '../../platform/jobs/index.ts';
import { loadForUpdate } from '../case-store.ts';
import type { Services } from '../services.ts';
import { settleCase } from '../settle-case.ts';
import { done, unitOfWork } from '../unit-of-work.ts';

/** What holds at a place has changed: the cases that are on their way there are looked at again. */
export const lookAtPlaceTask = defineTask('look-at-place', z.object({ placeId: z.uuid() }));

/** Each case in a transaction of its own: a place may have hundreds. */
export function lookAtPlaceHandler(services: Services): TaskHandler {
  return handle(lookAtPlaceTask, async ({ placeId }, { signal }) => {
    for (const { id } of await casesToLookAt(services.db, placeId)) {
      signal.throwIfAborted();
      await lookAt(services, id);
    }
  });
}

/** Those for which it matters who may answer: what is open, asked for longer, or in doubt. */
function casesToLookAt(db: Kysely<DB>, placeId: string) {
  const asking = sql<boolean>`exists (
    select from consent_request q where q.id = request_id and q.closed_at is null)`;
  return db
    .selectFrom('registration')
    .select('id')
    .where('placeId', '=', placeId)
    .where((where) =>
      where.or([
        where('status', 'in', ['awaiting-host', 'in-review']),
        where.and([
          where('status', '=', 'registered'),
          where.or([sql<boolean>`doubts <> '{}'`, asking]),
        ]),
      ]),
    )
    .orderBy('id')
    .execute();
}

async function lookAt(services: Services, id: string): Promise<void> {
  await unitOfWork(services.db, async (trx) => {
    if (await loadForUpdate(trx, id)) await settleCase(trx, services, id);
    return done(null);
  });
}
