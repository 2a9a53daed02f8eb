import { sql } from 'kysely';

type Executor = Parameters<ReturnType<typeof sql>['execute']>[0];

export interface JobFigures {
  /** Due and not yet taken. */
  readonly waiting: number;
  /** Given up after the last attempt; somebody has to look. */
  readonly failed: number;
  /** How long the oldest waiting job has been due, in seconds. */
  readonly oldestSeconds: number;
}

/** The state of the queue, for gauges and the console. */
export async function jobFigures(executor: Executor): Promise<JobFigures> {
  const { rows } = await sql<JobFigures>`
    with due as (
      select run_at, attempts < max_attempts as alive
      from graphile_worker.jobs
      where locked_at is null and (run_at <= now() or attempts >= max_attempts)
    )
    select
      (count(*) filter (where alive))::integer as waiting,
      (count(*) filter (where not alive))::integer as failed,
      coalesce(extract(epoch from now() - min(run_at) filter (where alive)), 0)::double precision
        as "oldestSeconds"
    from due`.execute(executor);
  return rows[0] ?? { waiting: 0, failed: 0, oldestSeconds: 0 };
}
