import { EventEmitter } from 'node:events';
import { type WorkerEvents, Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from '../telemetry/index.ts';

/**
 * The library's own lines repeat the message and stack of whatever a job threw, data included; they
 * are dropped, and what matters is told by events.
 */
export const silentWorkerLogger = new WorkerLogger(() => () => undefined);

/** Troubles of the worker itself; those of jobs are told by `runLogged`. */
export function workerEvents(logger: Logger): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:listen:error', ({ error }) =>
    logger.warn({ err: error }, 'worker lost its notifications'),
  );
  events.on('worker:getJob:error', ({ error }) =>
    logger.error({ err: error }, 'worker cannot fetch jobs'),
  );
  events.on('worker:fatalError', ({ error }) => logger.error({ err: error }, 'worker broke'));
  events.on('pool:gracefulShutdown:error', ({ error }) =>
    logger.warn({ err: error }, 'worker did not stop cleanly'),
  );
  return events;
}
