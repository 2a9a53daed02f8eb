import type { z } from 'zod';

/**
 * A kind of work that is done later. The payload holds ids and facts of procedure, never names,
 * document numbers or free text: the queue is not erased with a person's data.
 */
export interface Task<Payload> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** After so many failed attempts the job stays in the queue as failed; the wait grows as e^attempt seconds. */
  readonly maxAttempts: number;
}

const DEFAULT_MAX_ATTEMPTS = 12;

/** A task as use cases name it; what it does is said by `handle` where the worker is put together. */
export function defineTask<Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  maxAttempts = DEFAULT_MAX_ATTEMPTS,
): Task<Payload> {
  return { name, payload, maxAttempts };
}

export interface JobContext {
  /** 1 at the first run. */
  readonly attempt: number;
  readonly lastAttempt: boolean;
  /** Aborted when the process stops and has waited long enough. */
  readonly signal: AbortSignal;
}

/** A task with what it does, its payload's type sealed inside. */
export interface TaskHandler {
  readonly name: string;
  run(payload: unknown, context: JobContext): Promise<void>;
}

/**
 * Binds a task to its work. Jobs run at least once: after a crash the same payload comes again, so
 * the work has to be harmless when repeated. A rejection runs it again later.
 */
export function handle<Payload>(
  task: Task<Payload>,
  work: (payload: Payload, context: JobContext) => Promise<void>,
): TaskHandler {
  return {
    name: task.name,
    async run(payload, context) {
      const parsed = task.payload.safeParse(payload);
      if (!parsed.success) throw new TypeError(`The payload of ${task.name} does not fit.`);
      await work(parsed.data, context);
    },
  };
}
