import { sql } from 'kysely';
import { registerApi } from '../app/api/index.ts';
import { registerDemoClock } from '../app/demo/index.ts';
import { problemPage, registerWeb } from '../app/web/index.ts';
import type { Config } from '../platform/config/index.ts';
import {
  createMetrics,
  createServer,
  type HttpServer,
  type Metrics,
  type Readiness,
} from '../platform/http/index.ts';
import { jobFigures } from '../platform/jobs/index.ts';
import type { Logger } from '../platform/telemetry/index.ts';
import { type Services, sweepDeadlines } from '../registration/index.ts';
import { type Demo, demoPages } from './demo.ts';
import { composeIdentityProvider } from './identity-provider.ts';
import { pushKeys } from './push-keys.ts';

/** The web role: pages and API on one server. It listens to nothing yet. */
export async function composeWeb(
  config: Config,
  services: Services,
  readiness: Readiness,
  demo: Demo | null,
  logger: Logger,
): Promise<HttpServer> {
  const metrics = createMetrics();
  measure(metrics, services);
  const server = await createServer({
    logger,
    origin: config.origin,
    trustProxy: config.trustProxy,
    readiness,
    metrics,
    problemPage,
    maintenanceUntil: config.maintenanceUntil,
    limits: {
      accountOf: (request) => request.actor?.accountId,
      isExempt: (request) => request.actor?.demo ?? false,
    },
  });
  await registerApi(server, services);
  registerWeb(server, {
    services,
    origin: config.origin,
    vapidPublicKey: (await pushKeys(config))?.publicKey ?? null,
    identityProvider: composeIdentityProvider(config),
    ...(demo ? { demo: demoPages(demo, services) } : {}),
  });
  if (demo) registerDemoClock(server, demo.clock, () => sweepDeadlines(services));
  return server;
}

function measure(metrics: Metrics, { db }: Services): void {
  const figures = () => jobFigures(db);
  metrics.gauge(
    'tirkeu_jobs_waiting',
    'Jobs that are due and not yet taken.',
    async () => (await figures()).waiting,
  );
  metrics.gauge(
    'tirkeu_jobs_failed',
    'Jobs given up after their last attempt.',
    async () => (await figures()).failed,
  );
  metrics.gauge(
    'tirkeu_jobs_oldest_seconds',
    'How long the oldest waiting job is due.',
    async () => (await figures()).oldestSeconds,
  );
}

/** Whether the database answers, for readiness. */
export async function databaseAnswers({ db }: Services): Promise<boolean> {
  await sql`select 1`.execute(db);
  return true;
}
