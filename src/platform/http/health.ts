import type { FastifyInstance } from 'fastify';

export type CheckResult = 'ok' | 'failed';

export interface ReadinessReport {
  readonly ready: boolean;
  readonly stopping: boolean;
  readonly checks: Readonly<Record<string, CheckResult>>;
}

/** Whether this process should be sent requests. */
export interface Readiness {
  /** From now on not ready, so that a balancer looks elsewhere while requests are finished. */
  stop(): void;
  report(): Promise<ReadinessReport>;
}

/** True when the part works; false, a rejection or no answer in time when not. */
export type Check = () => boolean | Promise<boolean>;

const LONGEST_CHECK_MS = 2_000;

async function withinTime(check: Check, limitMs: number): Promise<CheckResult> {
  const clock: { timer?: NodeJS.Timeout } = {};
  const late = new Promise<boolean>((resolve) => {
    clock.timer = setTimeout(resolve, limitMs, false);
  });
  try {
    return (await Promise.race([check(), late])) ? 'ok' : 'failed';
  } catch {
    // Why it failed is in the log of the part itself; this answer is open to everybody.
    return 'failed';
  } finally {
    clearTimeout(clock.timer);
  }
}

/** Named checks, such as the database, the migrations and the worker; composition knows them. */
export function createReadiness(
  checks: Readonly<Record<string, Check>>,
  limitMs = LONGEST_CHECK_MS,
): Readiness {
  let stopping = false;
  return {
    stop() {
      stopping = true;
    },
    async report() {
      const results = await Promise.all(
        Object.entries(checks).map(
          async ([name, check]) => [name, await withinTime(check, limitMs)] as const,
        ),
      );
      const ready = !stopping && results.every(([, result]) => result === 'ok');
      return { ready, stopping, checks: Object.fromEntries(results) };
    },
  };
}

/** `/health/live`: the process runs. `/health/ready`: it can serve; 503 when a check fails or it stops. */
export function registerHealth(server: FastifyInstance, readiness: Readiness): void {
  const unlimited = { config: { rateLimit: false } } as const;
  server.get('/health/live', unlimited, async () => ({ live: true }));
  server.get('/health/ready', unlimited, async (_request, reply) => {
    const report = await readiness.report();
    return reply.code(report.ready ? 200 : 503).send(report);
  });
}
