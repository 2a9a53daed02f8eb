import { systemClock } from '../platform/clock/index.ts';
import type { Config } from '../platform/config/index.ts';
import {
  closeGracefully,
  closeServer,
  createReadiness,
  type GracefulStop,
  type StopStep,
} from '../platform/http/index.ts';
import type { Logger } from '../platform/telemetry/index.ts';
import { composeDemo, refuseDemoAccounts } from './demo.ts';
import { greetingOf } from './greeting.ts';
import { assertPortFree, listen } from './listen.ts';
import { composeServices } from './services.ts';
import { openStore, type Store } from './store.ts';
import { composeWeb, databaseAnswers } from './web.ts';
import { composeWorker } from './worker.ts';

export { answerLink, composeServices, linkOrCodeFor } from './services.ts';

export interface Product {
  readonly stop: GracefulStop;
  /** What to tell whoever started it, a line each. */
  readonly greeting: readonly string[];
}

/**
 * Puts the product together, role by role, and starts it; on a failure, or when `asked` to stop
 * meanwhile, what was started is stopped.
 * @throws OperatorProblem with one line for the operator
 */
export async function startProduct(
  config: Config,
  logger: Logger,
  asked: AbortSignal,
): Promise<Product> {
  if (config.roles.includes('web')) await assertPortFree(config);
  const store = await openStore(config, logger, true);
  const steps: StopStep[] = [
    { name: 'pool', withinMs: 300, close: () => store.db.destroy() },
    { name: 'database', withinMs: 900, close: store.stopServer },
  ];
  try {
    return await startOn(store, steps, config, logger, asked);
  } catch (error) {
    await closeGracefully(createReadiness({}), steps, logger).stop();
    throw error;
  }
}

/** What is started last is stopped first. */
async function startOn(
  { db, applicationUrl }: Store,
  steps: StopStep[],
  config: Config,
  logger: Logger,
  asked: AbortSignal,
): Promise<Product> {
  asked.throwIfAborted();
  const demo = config.mode === 'demo' ? await composeDemo(config, db) : null;
  if (!demo) await refuseDemoAccounts(db);
  const services = await composeServices(config, db, demo?.clock ?? systemClock);
  asked.throwIfAborted();
  const worker = config.roles.includes('worker')
    ? await composeWorker(config, services, applicationUrl, logger)
    : null;
  if (worker) steps.unshift({ name: 'worker', withinMs: 900, close: () => worker.stop(800) });
  const readiness = createReadiness({
    database: () => databaseAnswers(services),
    ...(worker ? { worker: () => worker.running() } : {}),
  });
  if (config.roles.includes('web')) {
    const server = await composeWeb(config, services, readiness, demo, logger);
    steps.unshift(closeServer(server, 900));
    await listen(server, config);
  }
  return { stop: closeGracefully(readiness, steps, logger), greeting: greetingOf(config, demo) };
}
