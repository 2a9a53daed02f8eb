import type { FastifyInstance } from 'fastify';

/** One line an answered request (the log itself reduces `req` to that): its route, status and time; never its address, headers or body. */
export function registerRequestLog(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const line = {
      req: request,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
    };
    request.log.info(line, 'answered');
  });
}
