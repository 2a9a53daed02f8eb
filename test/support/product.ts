import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runOnce, Logger as WorkerLogger } from 'graphile-worker';
import { registerApi } from '../../src/app/api/index.ts';
import { HOST_REF } from '../../src/app/demo/index.ts';
import { answerLink, composeServices, linkOrCodeFor } from '../../src/compose/index.ts';
import { messageHandlers } from '../../src/notifications/index.ts';
import { type OffsetClock, offsetClock } from '../../src/platform/clock/index.ts';
import { type Config, loadConfig } from '../../src/platform/config/index.ts';
import type { Database } from '../../src/platform/db/index.ts';
import {
  createMetrics,
  createReadiness,
  createServer,
  type HttpServer,
} from '../../src/platform/http/index.ts';
import { createLogger, type Logger } from '../../src/platform/telemetry/index.ts';
import {
  lookAtPlaceHandler,
  type Services,
  tellPlaceHandler,
} from '../../src/registration/index.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { seedTestPeople, type TestPeople } from './people.ts';

/** The legal day of every test, whatever day the machine has. */
export const TODAY = '2026-11-23';
const START = '2026-11-23T05:00:00Z';

export interface TestProduct {
  readonly server: HttpServer;
  readonly services: Services;
  readonly db: Database;
  readonly database: TestDatabase;
  readonly clock: OffsetClock;
  readonly people: TestPeople;
  /** What a filing gives as its host so that the demonstration's host is asked. */
  readonly hostRef: typeof HOST_REF;
  /** Everything logged so far, from the level trace. */
  readonly log: () => string;
  /** Runs the queued jobs, as the worker role does; messages are then `kept`. */
  drain(): Promise<void>;
  /** The token in the one-time link of an asking. */
  linkTokenOf(requestId: string): string;
  stop(): Promise<void>;
}

export interface TestProductOptions {
  /** The limit of routes without a rule of their own; the product's own by default. */
  readonly perMinute?: number;
}

/** The product on a database of its own: real use cases, keys and queue; no port. Stop it after. */
export async function startTestProduct(options: TestProductOptions = {}): Promise<TestProduct> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-product-'));
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ level: 'trace', destination });
  const clock = legalClock();
  const services = await composeServices(configIn(folder), database.db, clock);
  const server = await composeServer(services, logger, options);
  return {
    server,
    services,
    db: database.db,
    database,
    clock,
    people: await seedTestPeople(database.db),
    hostRef: HOST_REF,
    log: () => lines.join(''),
    drain: () => drain(database, services),
    linkTokenOf: (requestId) =>
      requestId === '' ? '' : (answerLink(services, requestId).split('/answer/')[1] ?? ''),
    stop: async () => {
      await server.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs on from the legal day of the tests; nothing is kept over a restart. */
function legalClock(): OffsetClock {
  return offsetClock({ offsetMs: Date.parse(START) - Date.now(), save: async () => {} });
}

function configIn(folder: string): Config {
  const loaded = loadConfig({ TIRKEU_DATA: folder });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return loaded.config;
}

async function composeServer(
  services: Services,
  logger: Logger,
  { perMinute }: TestProductOptions,
): Promise<HttpServer> {
  const server = await createServer({
    logger,
    origin: services.issuer.origin,
    trustProxy: false,
    readiness: createReadiness({}),
    metrics: createMetrics(),
    limits: {
      accountOf: (request) => request.actor?.accountId,
      isExempt: (request) => request.actor?.demo ?? false,
      ...(perMinute === undefined ? {} : { perMinute }),
    },
  });
  await registerApi(server, services);
  await server.ready();
  return server;
}

/** Without settings for mail, push or text messages, as a demonstration is by itself. */
async function drain({ applicationUrl }: TestDatabase, services: Services): Promise<void> {
  const messages = messageHandlers({
    db: services.db,
    clock: services.clock,
    mailer: null,
    pusher: null,
    texter: null,
    ladder: [{ channel: 'email', minutes: 0 }],
    quietHours: { from: 22, until: 8 },
    linkOrCodeFor: (message) => linkOrCodeFor(services, message),
  });
  const handlers = [...messages, tellPlaceHandler(services), lookAtPlaceHandler(services)];
  const context = { attempt: 1, lastAttempt: true, signal: new AbortController().signal };
  const tasks = handlers.map(
    (handler) => [handler.name, (payload: unknown) => handler.run(payload, context)] as const,
  );
  await runOnce({
    connectionString: applicationUrl,
    noHandleSignals: true,
    logger: new WorkerLogger(() => () => undefined),
    taskList: Object.fromEntries(tasks),
  });
}
