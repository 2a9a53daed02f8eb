import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeDemo } from '../../src/compose/demo.ts';
import { composeServices } from '../../src/compose/index.ts';
import { composeWeb } from '../../src/compose/web.ts';
import { composeWorker } from '../../src/compose/worker.ts';
import { type Config, loadConfig } from '../../src/platform/config/index.ts';
import { openDatabase } from '../../src/platform/db/index.ts';
import { closeServer, createReadiness, type HttpServer } from '../../src/platform/http/index.ts';
import { createLogger } from '../../src/platform/telemetry/index.ts';
import type { Services } from '../../src/registration/index.ts';

/** The whole demonstration on a port of its own: pages, API and worker, as `npm start` puts them together. */
export interface TestSite {
  /** 'http://localhost:41234', also in its links and codes. */
  readonly origin: string;
  readonly services: Services;
  readonly server: HttpServer;
  /** Everything logged so far. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/** On a migrated database, as the application role. Stop it after. */
export async function startTestSite(applicationUrl: string): Promise<TestSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-site-'));
  const config = configIn(folder, await freePort());
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ level: 'info', destination });
  const db = openDatabase(applicationUrl, { max: 8 });
  const demo = await composeDemo(config, db);
  const services = await composeServices(config, db, demo.clock);
  const worker = await composeWorker(config, services, applicationUrl, logger);
  const server = await composeWeb(config, services, createReadiness({}), demo, logger);
  await server.listen({ host: config.host, port: config.port });
  return {
    origin: config.origin,
    services,
    server,
    log: () => lines.join(''),
    stop: async () => {
      await closeServer(server, 500).close();
      await worker.stop(800);
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configIn(folder: string, port: number): Config {
  const loaded = loadConfig({ TIRKEU_DATA: folder, PORT: String(port) });
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return loaded.config;
}

/** Links and codes hold the origin, so the port has to be known before the product is put together. */
function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
