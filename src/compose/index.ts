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
import { composeServices } from './services.ts';
import { openStore, type Store } from './store.ts';
import { composeWeb, databaseAnswers } from './web.ts';
import { composeWorker } from './worker.ts';

export { composeServices, linkForMessage } from './services.ts';
export { openStore } from './store.ts';

export interface Product {
  readonly stop: GracefulStop;
  /** What to tell whoever started it, a line each. */
  readonly greeting: readonly string[];
}

/** Puts the product together, role by role, and starts it; on a failure what was started is stopped. */
export async function startProduct(config: Config, logger: Logger): Promise<Product> {
  const store = await openStore(config, logger, true);
  try {
    return await startOn(store, config, logger);
  } catch (error) {
    await store.db.destroy();
    await store.stopServer();
    throw error;
  }
}

async function startOn(store: Store, config: Config, logger: Logger): Promise<Product> {
  const { db, applicationUrl } = store;
  const demo = config.mode === 'demo' ? await composeDemo(config, db) : null;
  if (!demo) await refuseDemoAccounts(db);
  const services = await composeServices(config, db, demo?.clock ?? systemClock);
  const worker = config.roles.includes('worker')
    ? await composeWorker(config, services, applicationUrl, logger)
    : null;
  const readiness = createReadiness({
    database: () => databaseAnswers(services),
    ...(worker ? { worker: () => worker.running() } : {}),
  });
  const steps: StopStep[] = [];
  if (config.roles.includes('web')) {
    const server = await composeWeb(config, services, readiness, demo, logger);
    await server.listen({ port: config.port, host: config.host });
    steps.push(closeServer(server, 900));
  }
  if (worker) steps.push({ name: 'worker', withinMs: 900, close: () => worker.stop(800) });
  steps.push({ name: 'pool', withinMs: 300, close: () => db.destroy() });
  steps.push({ name: 'database', withinMs: 900, close: store.stopServer });
  return { stop: closeGracefully(readiness, steps, logger), greeting: greetingOf(config, demo) };
}
