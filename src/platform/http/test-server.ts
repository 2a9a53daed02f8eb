import { createLogger } from '../telemetry/index.ts';
import { createReadiness } from './health.ts';
import { createMetrics } from './metrics.ts';
import { createServer, type HttpServer, type ServerOptions } from './server.ts';

export interface TestServer {
  readonly server: HttpServer;
  /** Everything logged so far. */
  readonly log: () => string;
}

/** A real server for tests, with its log kept. */
export async function testServer(change: Partial<ServerOptions> = {}): Promise<TestServer> {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const server = await createServer({
    logger: createLogger({ level: 'trace', destination }),
    origin: 'http://localhost:3000',
    trustProxy: false,
    readiness: createReadiness({}),
    metrics: createMetrics(),
    ...change,
  });
  return { server, log: () => lines.join('') };
}
