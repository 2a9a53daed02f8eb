import { describeError, type Logger } from '../telemetry/index.ts';
import type { JobContext, TaskHandler } from './task.ts';

/**
 * Runs one job and logs its end by task, id, attempt and time. A failure goes on without its own
 * message: the queue keeps the message of the last error, and it may quote a person's data.
 */
export async function runLogged(
  handler: TaskHandler,
  job: { readonly id: string; readonly payload: unknown },
  context: JobContext,
  logger: Logger,
): Promise<void> {
  const started = performance.now();
  const { attempt, lastAttempt } = context;
  const line = () => ({
    job: job.id,
    task: handler.name,
    attempt,
    durationMs: Math.round(performance.now() - started),
  });
  try {
    await handler.run(job.payload, context);
    logger.info(line(), 'job done');
  } catch (error) {
    logger[lastAttempt ? 'error' : 'warn']({ ...line(), err: error }, 'job failed');
    const { type, code } = describeError(error);
    throw new Error(code === undefined ? type : `${type} ${code}`);
  }
}
