import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AnswerProblem } from './error-handler.ts';
import { standardProblem } from './standard-problems.ts';

function pathHasNul(request: FastifyRequest): boolean {
  const params: unknown = request.params;
  if (typeof params !== 'object' || params === null) return false;
  return Object.values(params).some((value) => String(value).includes('\u0000'));
}

/** A small compressed body can unfold to gigabytes; nobody needs to send one. */
function isCompressed(request: FastifyRequest): boolean {
  const encoding = request.headers['content-encoding'];
  return encoding !== undefined && encoding.toLowerCase() !== 'identity';
}

/** Turns away, before any work, requests that no route could answer rightly. */
export function registerRequestGate(server: FastifyInstance, answer: AnswerProblem): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (pathHasNul(request)) return answer(request, reply, standardProblem('not-found'));
    if (isCompressed(request)) {
      return answer(request, reply, standardProblem('unsupported-media-type'));
    }
    return undefined;
  });
}
