import { sql } from 'kysely';
import type { Task } from './task.ts';

/** Whatever can run SQL: the database, or (as it should be) the caller's transaction. */
type Executor = Parameters<ReturnType<typeof sql>['execute']>[0];

export interface EnqueueOptions {
  /** While a job with this key waits, another one takes its place instead of standing beside it. */
  readonly jobKey?: string;
  readonly maxAttempts?: number;
  /** Wall time; legal deadlines are rows that the legal clock sweeps, never jobs for later. */
  readonly runAt?: Date;
}

/**
 * Puts a job into the caller's transaction: it exists if and when that commits, and is gone with it.
 */
export async function enqueue<Payload>(
  executor: Executor,
  task: Task<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${task.name}::text,
    payload => ${JSON.stringify(payload)}::json,
    run_at => ${options.runAt ?? null}::timestamptz,
    max_attempts => ${options.maxAttempts ?? task.maxAttempts}::integer,
    job_key => ${options.jobKey ?? null}::text)`.execute(executor);
}
