import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { describeRequest } from '../telemetry/index.ts';
import { sendProblem } from './problem.ts';
import { standardProblem } from './standard-problems.ts';

/** Figures of this process in the format of Prometheus. Labels never hold an address, id or name. */
export interface Metrics {
  /** Measures now and then: `read` is called when somebody looks. For pools, queues and the like. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** Counts up; returns what to call for one more. */
  counter(name: string, help: string): () => void;
  /** One answered request; `route` is its pattern. */
  observeRequest(request: RequestFigures): void;
  /** The text for a scraper. */
  text(): Promise<string>;
  readonly contentType: string;
}

export interface RequestFigures {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

const DURATION_BUCKETS_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** A registry of its own, so that two servers in one process do not count each other's requests. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: DURATION_BUCKETS_SECONDS,
    registers: [registry],
  });
  return {
    gauge(name, help, read) {
      const gauge: Gauge = new Gauge({
        name,
        help,
        registers: [registry],
        collect: async () => gauge.set(await read()),
      });
    },
    counter(name, help) {
      const counter = new Counter({ name, help, registers: [registry] });
      return () => counter.inc();
    },
    observeRequest({ method, route, status, seconds }) {
      durations.observe({ method, route, status: String(status) }, seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * A scraper on this machine, by the connection itself: `request.ip` may come from a header. A proxy
 * on this machine connects from here too, but says in a header for whom.
 */
function isLocal(request: FastifyRequest): boolean {
  const forwarded = FORWARDING_HEADERS.some((name) => request.headers[name] !== undefined);
  return !forwarded && LOOPBACK.test(request.socket.remoteAddress ?? '');
}

/** `/metrics` for this machine only, in every mode; to all others there is no such address. */
export function registerMetrics(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', async (request, reply) => {
    const { method, route } = describeRequest(request);
    const seconds = reply.elapsedTime / 1000;
    metrics.observeRequest({ method, route, status: reply.statusCode, seconds });
  });
  server.get('/metrics', { config: { rateLimit: false } }, async (request, reply) => {
    if (!isLocal(request)) return sendProblem(request, reply, standardProblem('not-found'));
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
