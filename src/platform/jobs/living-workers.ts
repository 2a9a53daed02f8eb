import pg from 'pg';
import type { Logger } from '../telemetry/index.ts';

/** Any constant of our own: the first of the two keys of every advisory lock of this module. */
const KEY = 0x7469726a;

/** Takes turns; the number is no hash of a worker's id that anybody will ever see. */
const STARTING = `select pg_advisory_lock(${KEY}, 0)`;
const STARTED = `select pg_advisory_unlock(${KEY}, 0)`;
const LIVE = `select pg_advisory_lock_shared(${KEY}, hashtext($1))`;

/** A lock that can be had for an instant is held by nobody: its worker is gone. */
const FREE_JOBS_OF_THE_DEAD = `
  with owners as (
    select distinct locked_by as id from graphile_worker.jobs where locked_by is not null
  ), dead as materialized (
    select id from owners where pg_try_advisory_xact_lock(${KEY}, hashtext(id))
  )
  select graphile_worker.force_unlock_workers(coalesce(array_agg(id), '{}')) from dead`;

export interface LivingWorker {
  /** From now on the jobs that the worker of this id holds are taken for being worked on. */
  vouchFor(workerId: string): Promise<void>;
  /** Lets go, last of all. */
  end(): Promise<void>;
}

/**
 * A process that was killed leaves the jobs that it was at locked, and the queue itself frees such
 * jobs after four hours only: too late for a host who has three days. Here each worker holds a session
 * lock as long as it lives, and a new one first frees the jobs of workers that hold none any more.
 */
export async function joinLivingWorkers(
  connectionString: string,
  logger: Logger,
): Promise<LivingWorker> {
  const client = new pg.Client({ connectionString, application_name: 'tirkeu worker life' });
  client.on('error', (error) => logger.warn({ err: error }, 'worker lost its sign of life'));
  await client.connect();
  // Until the new worker is vouched for, no other may start and take it for dead.
  await client.query(STARTING);
  await client.query(FREE_JOBS_OF_THE_DEAD);
  return {
    vouchFor: async (workerId) => {
      await client.query(LIVE, [workerId]);
      await client.query(STARTED);
    },
    end: () => client.end(),
  };
}
