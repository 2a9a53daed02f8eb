import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { defineTask, handle, type Schedule, type TaskHandler } from '../../platform/jobs/index.ts';
import type { SendingMeans } from '../means.ts';
import { endStep } from './end-step.ts';
import { endMessage } from './step-store.ts';

const overlookedTask = defineTask('end-overlooked', z.looseObject({}), 3);

export const OVERLOOKED_SCHEDULE: Schedule = { task: overlookedTask, cron: '*/10 * * * *' };

/** A job that is due runs sooner than this, or it is none. */
const OVERDUE_MS = 15 * 60_000;
/** Longer than all attempts of a job take. */
const FORGOTTEN_MS = 3 * 86_400_000;

/**
 * Ends what no job will ever see to again: a process was killed at the last attempt of a job, or every
 * attempt met a bug. Nothing may be on its way for ever; the next channel has its turn, and somebody
 * sees the failure.
 */
export function endOverlookedHandler(means: SendingMeans): TaskHandler {
  return handle(overlookedTask, async () => {
    const wall = means.clock.wall();
    for (const step of await overlookedSteps(means.db, wall)) {
      await endStep(means, step, { state: 'failed', code: 'given-up', reply: null });
    }
    for (const id of await overlookedMessages(means.db, wall)) {
      const end = { state: 'failed', failure: 'given-up' } as const;
      await inTransaction(means.db, (trx) => endMessage(trx, id, end, wall));
    }
  });
}

async function overlookedSteps(db: Kysely<DB>, wall: Date) {
  return db
    .selectFrom('delivery as d')
    .select(['d.id', 'd.messageId'])
    .where('d.settledAt', 'is', null)
    .where('d.dueAt', '<', new Date(wall.getTime() - OVERDUE_MS))
    .where(({ not }) => not(hasLivingJob(sql`'delivery:' || d.id`)))
    .execute();
}

async function overlookedMessages(db: Kysely<DB>, wall: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('message as m')
    .select('m.id')
    .where('m.state', '=', 'queued')
    .where('m.queuedAt', '<', new Date(wall.getTime() - FORGOTTEN_MS))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('delivery as d').select('d.id').whereRef('d.messageId', '=', 'm.id'))),
    )
    .where(({ not }) => not(hasLivingJob(sql`'message:' || m.id`)))
    .execute();
  return rows.map(({ id }) => id);
}

/** At work, waiting, or to be tried again. */
function hasLivingJob(key: ReturnType<typeof sql>) {
  return sql<boolean>`exists (select from graphile_worker.jobs j
    where j.key = ${key} and (j.locked_at is not null or j.attempts < j.max_attempts))`;
}
