import type { Logger } from '../telemetry/index.ts';
import type { Readiness } from './health.ts';
import type { HttpServer } from './server.ts';

/** One thing to close, in its turn. */
export interface StopStep {
  readonly name: string;
  /** How long the step may take; then the next one begins. All steps together must fit into 3 s. */
  readonly withinMs: number;
  readonly close: () => Promise<void>;
}

export interface GracefulStop {
  /** Closes everything once; later calls get the same promise. Resolves, whatever fails. */
  stop(): Promise<void>;
}

async function runStep(step: StopStep, logger: Logger): Promise<void> {
  const clock: { timer?: NodeJS.Timeout } = {};
  const late = new Promise<'late'>((resolve) => {
    clock.timer = setTimeout(resolve, step.withinMs, 'late');
  });
  try {
    const result = await Promise.race([step.close(), late]);
    if (result === 'late') logger.warn({ step: step.name }, 'did not close in time');
  } catch (error) {
    // The steps after this one must still run: the database above all has to be closed.
    logger.error({ step: step.name, err: error }, 'failed to close');
  } finally {
    clearTimeout(clock.timer);
  }
}

/** Ready turns to 503, then the steps run in order: server, worker, pools, the database last. */
export function closeGracefully(
  readiness: Readiness,
  steps: readonly StopStep[],
  logger: Logger,
): GracefulStop {
  let stopped: Promise<void> | undefined;
  async function run(): Promise<void> {
    readiness.stop();
    for (const step of steps) await runStep(step, logger);
  }
  return {
    stop() {
      stopped ??= run();
      return stopped;
    },
  };
}

/** Accepts nothing new, lets requests in flight finish, and after the time cuts what still runs. */
export function closeServer(server: HttpServer, withinMs = 1_500): StopStep {
  return {
    name: 'http',
    withinMs: withinMs + 200,
    async close() {
      const timer = setTimeout(() => server.server.closeAllConnections(), withinMs);
      try {
        await server.close();
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface SignalSource {
  on(signal: (typeof STOP_SIGNALS)[number], listener: () => void): unknown;
}

/** One Ctrl-C comes up to three times: from the terminal, from npm and from the launcher. */
const ONE_REQUEST_MS = 1_000;

/**
 * The first SIGINT, SIGTERM or SIGHUP (the terminal was closed) stops gracefully and ends with 0; one
 * that comes more than a second later ends at once with 1.
 */
export function stopOnSignals(
  stop: GracefulStop,
  source: SignalSource,
  exit: (code: number) => void,
  wallMs: () => number = Date.now,
): void {
  let askedAt: number | undefined;
  const onSignal = () => {
    if (askedAt === undefined) {
      askedAt = wallMs();
      void stop.stop().then(() => exit(0));
    } else if (wallMs() - askedAt > ONE_REQUEST_MS) {
      exit(1);
    }
  };
  for (const signal of STOP_SIGNALS) source.on(signal, onSignal);
}
