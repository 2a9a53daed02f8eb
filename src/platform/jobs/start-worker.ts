import {
  type Runner,
  type RunnerOptions,
  run,
  type WorkerEvents,
  type WorkerPool,
  type Task as WorkerTask,
} from 'graphile-worker';
import pg from 'pg';
import type { Logger } from '../telemetry/index.ts';
import { joinLivingWorkers } from './living-workers.ts';
import { runLogged } from './run-logged.ts';
import type { Task, TaskHandler } from './task.ts';
import { silentWorkerLogger, workerEvents } from './worker-log.ts';

export interface Schedule {
  /** Its payload schema must let unknown keys pass: the queue adds the time of the tick. */
  readonly task: Pick<Task<unknown>, 'name'>;
  /** Five fields of cron in UTC, such as '* * * * *' for each minute. */
  readonly cron: string;
}

export interface WorkerOptions {
  /** As the application role; the queue's schema was migrated by the owner before. */
  readonly connectionString: string;
  readonly handlers: readonly TaskHandler[];
  readonly logger: Logger;
  /** Jobs at once; as many connections, and three more, are opened. */
  readonly concurrency: number;
  readonly schedule?: readonly Schedule[];
  /** How often to look for jobs that became due by time alone, in ms; new ones are announced. */
  readonly pollIntervalMs?: number;
}

export interface Worker {
  /** Whether it still takes jobs, for readiness. */
  running(): boolean;
  /** Takes no new job and waits for the running ones; after the time they go back to the queue. */
  stop(withinMs?: number): Promise<void>;
}

const SPARE_CONNECTIONS = 2;
const DEFAULT_STOP_MS = 800;

function openPool(options: WorkerOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.concurrency + SPARE_CONNECTIONS,
    application_name: 'tirkeu worker',
  });
  const onError = (error: Error) => options.logger.warn({ err: error }, 'worker lost a connection');
  // Without listeners a restart of the server would end the process.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

function workerTask(handler: TaskHandler, logger: Logger): WorkerTask {
  return async (payload, { job, abortSignal }) => {
    const context = {
      attempt: job.attempts,
      lastAttempt: job.attempts >= job.max_attempts,
      signal: abortSignal ?? new AbortController().signal,
    };
    await runLogged(handler, { id: job.id, payload }, context, logger);
  };
}

/** One waiting tick a task is enough: whoever missed three minutes sweeps once. */
function crontabOf(schedule: readonly Schedule[]): string {
  return schedule
    .map(({ task, cron }) => `${cron} ${task.name} ?max=3&jobKey=${task.name}`)
    .join('\n');
}

/** Jobs still running after the time are failed, so that they are free at once and run again later. */
async function stopWithin(
  runner: Runner,
  force: () => Promise<unknown>,
  withinMs: number,
): Promise<void> {
  const clock: { timer?: NodeJS.Timeout } = {};
  const late = new Promise<'late'>((resolve) => {
    clock.timer = setTimeout(resolve, withinMs, 'late');
  });
  const stopped = runner.stop();
  const result = await Promise.race([stopped, late]);
  clearTimeout(clock.timer);
  if (result !== 'late') return;
  await force();
  await stopped;
}

function runnerOptions(options: WorkerOptions, pool: pg.Pool, events: WorkerEvents): RunnerOptions {
  const tasks = options.handlers.map(
    (handler) => [handler.name, workerTask(handler, options.logger)] as const,
  );
  return {
    pgPool: pool,
    taskList: Object.fromEntries(tasks),
    crontab: crontabOf(options.schedule ?? []),
    concurrency: options.concurrency,
    pollInterval: options.pollIntervalMs ?? 1_000,
    gracefulShutdownAbortTimeout: DEFAULT_STOP_MS,
    noHandleSignals: true,
    logger: silentWorkerLogger,
    events,
  };
}

/**
 * The workers that are about to be made. Not a promise of them: they have a `then` of their own, and
 * awaiting it would wait for their end.
 */
function whenCreated(events: WorkerEvents): () => WorkerPool {
  const created: { workers?: WorkerPool } = {};
  events.once('pool:create', ({ workerPool }) => {
    created.workers = workerPool;
  });
  return () => {
    if (!created.workers) throw new Error('The queue has made no workers');
    return created.workers;
  };
}

/** Runs jobs until stopped. It leaves signals to the process, which stops things in their order. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { logger } = options;
  const pool = openPool(options);
  const events = workerEvents(logger);
  const workers = whenCreated(events);
  const force = async () => workers().forcefulShutdown('The process stopped.');
  const life = await joinLivingWorkers(options.connectionString, logger);
  const runner = await run(runnerOptions(options, pool, events));
  await life.vouchFor(workers().id);
  let running = true;
  let stopped: Promise<void> | undefined;
  void runner.promise
    .catch((error: unknown) => logger.error({ err: error }, 'worker ended'))
    .finally(() => {
      running = false;
    });
  async function stop(withinMs: number): Promise<void> {
    if (running) await stopWithin(runner, force, withinMs);
    await pool.end();
    await life.end();
  }
  return {
    running: () => running,
    stop(withinMs = DEFAULT_STOP_MS) {
      stopped ??= stop(withinMs);
      return stopped;
    },
  };
}
