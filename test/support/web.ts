import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { problemPage, registerWeb, type WebOptions } from '../../src/app/web/index.ts';
import { openKeyFolder } from '../../src/certificates/index.ts';
import { RULES } from '../../src/law/index.ts';
import { type OffsetClock, offsetClock } from '../../src/platform/clock/index.ts';
import {
  closeServer,
  createMetrics,
  createReadiness,
  createServer,
  type HttpServer,
} from '../../src/platform/http/index.ts';
import { createLogger } from '../../src/platform/telemetry/index.ts';
import type { Services } from '../../src/registration/index.ts';
import { createTestDatabase } from './database.ts';

/** The pages on a real server and a real database, without anything else of the product. */
export interface TestWeb {
  readonly services: Services;
  /** The legal clock of the services, which a test may move on. */
  readonly clock: OffsetClock;
  readonly server: HttpServer;
  /** Everything logged so far. */
  readonly log: () => string;
  close(): Promise<void>;
}

const NOBODY: Omit<WebOptions, 'services'> = {
  origin: 'http://localhost:3000',
};

export async function startTestWeb(change: Partial<WebOptions> = {}): Promise<TestWeb> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-keys-'));
  const { signing, publicKeys } = await openKeyFolder(folder);
  const clock = offsetClock({ offsetMs: 0, save: async () => undefined });
  const services: Services = {
    db: database.db,
    clock,
    rules: RULES,
    issuer: { key: signing, origin: NOBODY.origin },
    publicKeys,
    demo: change.demo !== undefined,
    sms: false,
    secret: randomBytes(32),
  };
  const { server, log } = await serve({ ...NOBODY, services, ...change });
  return {
    services,
    clock,
    server,
    log,
    close: async () => {
      await closeServer(server).close();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function serve(options: WebOptions): Promise<Pick<TestWeb, 'server' | 'log'>> {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const server = await createServer({
    logger: createLogger({ level: 'trace', destination }),
    origin: options.origin,
    trustProxy: false,
    readiness: createReadiness({}),
    metrics: createMetrics(),
    problemPage,
  });
  registerWeb(server, options);
  return { server, log: () => lines.join('') };
}
