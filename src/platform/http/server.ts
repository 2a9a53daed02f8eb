import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Logger } from '../telemetry/index.ts';
import { describeThrown } from './error-handler.ts';
import { type Readiness, registerHealth } from './health.ts';
import { registerLanguage } from './language.ts';
import { registerMaintenance } from './maintenance.ts';
import { type Metrics, registerMetrics } from './metrics.ts';
import { answerProblem, type ProblemPage } from './problem-page.ts';
import { type Limits, registerRateLimit } from './rate-limit.ts';
import { registerRequestGate } from './request-gate.ts';
import { registerRequestLog } from './request-log.ts';
import { registerSecurityHeaders } from './security-headers.ts';
import { standardProblem } from './standard-problems.ts';
import { validatorCompiler } from './validation.ts';

/** What one request may send, in bytes; a route for bulk raises its own `bodyLimit` to BULK_BODY_LIMIT. */
export const BODY_LIMIT = 1_048_576;
export const BULK_BODY_LIMIT = 16 * BODY_LIMIT;

const COMPRESS_FROM_BYTES = 1_024;
/** To receive a whole request: a slow phone is fine, a connection held open for nothing is not. */
const REQUEST_TIMEOUT_MS = 30_000;
const HANDLER_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 5_000;
const LONGEST_PATH_PARAMETER = 200;

export type HttpServer = FastifyInstance<
  import('node:http').Server,
  import('node:http').IncomingMessage,
  import('node:http').ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export interface ServerOptions {
  readonly logger: Logger;
  /** 'https://registration.example'. */
  readonly origin: string;
  /** As `Config.trustProxy`. */
  readonly trustProxy: false | number | string[];
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly limits?: Limits;
  /** While somebody works on the system: until about when. */
  readonly maintenanceUntil?: Date | undefined;
  /** Problems as pages for browsers; without it everybody gets JSON. */
  readonly problemPage?: ProblemPage;
}

/** Fastify counts hops from the nearest, from 0. */
function trustedProxies(setting: ServerOptions['trustProxy']) {
  return typeof setting === 'number' ? (_address: string, hop: number) => hop < setting : setting;
}

/** Bytes that are not HTTP at all; there is no request to answer in its language. */
function refuseBytes(_error: unknown, socket: Socket): void {
  if (!socket.writable) return;
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function bareServer(options: ServerOptions): HttpServer {
  const logger: FastifyBaseLogger = options.logger;
  const answer = answerProblem(options.problemPage);
  return fastify({
    loggerInstance: logger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    trustProxy: trustedProxies(options.trustProxy),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    handlerTimeout: HANDLER_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: LONGEST_PATH_PARAMETER },
    clientErrorHandler: refuseBytes,
    frameworkErrors(error, request, reply) {
      answer(request, reply, describeThrown(error, request));
    },
  }).withTypeProvider<ZodTypeProvider>();
}

async function registerPlugins(server: FastifyInstance, options: ServerOptions): Promise<void> {
  await registerSecurityHeaders(server, options.origin);
  await server.register(cookie);
  await server.register(formbody, { bodyLimit: BODY_LIMIT });
  await server.register(compress, {
    global: true,
    globalDecompression: false,
    encodings: ['gzip', 'identity'],
    threshold: COMPRESS_FROM_BYTES,
  });
  await registerRateLimit(server, options.limits ?? {});
}

/**
 * The HTTP server with everything that every answer has in common: contracts by Zod, problems in the
 * caller's language, security headers, limits, compression, log, metrics and health. It listens to
 * nothing yet. Give `request.language` and routes; close it with `closeServer`.
 */
export async function createServer(options: ServerOptions): Promise<HttpServer> {
  const server = bareServer(options);
  const answer = answerProblem(options.problemPage);
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  // Plain text has no contract; without a parser it is refused with 415 like all other types.
  server.removeContentTypeParser('text/plain');
  registerLanguage(server);
  server.setErrorHandler((error, request, reply) =>
    answer(request, reply, describeThrown(error, request)),
  );
  await registerPlugins(server, options);
  if (options.maintenanceUntil) registerMaintenance(server, options.maintenanceUntil, answer);
  registerRequestGate(server, answer);
  registerRequestLog(server);
  registerMetrics(server, options.metrics);
  registerHealth(server, options.readiness);
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, (request, reply) =>
    answer(request, reply, standardProblem('not-found')),
  );
  return server;
}
