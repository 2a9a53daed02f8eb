import type { FastifyInstance } from 'fastify';
import type { AnswerProblem } from './error-handler.ts';
import { standardProblem } from './standard-problems.ts';

/** What goes on: whoever watches the machine, and what the page itself is drawn with. */
const GOES_ON = /^\/(?:health|metrics|assets|favicon\.ico)(?:[/?]|$)/;

/** Longer than announced: come back soon, but not at once. */
const LEAST_MINUTES = 5;

/**
 * While somebody works on the system, everything but health says so, and when to come back
 * (`Retry-After`, RFC 9110, 10.2.3).
 */
export function registerMaintenance(
  server: FastifyInstance,
  until: Date,
  answer: AnswerProblem,
): void {
  server.addHook('onRequest', async (request, reply) => {
    if (GOES_ON.test(request.url)) return undefined;
    const left = Math.ceil((until.getTime() - Date.now()) / 60_000);
    const minutes = Math.max(left, LEAST_MINUTES);
    reply.header('retry-after', minutes * 60);
    return answer(request, reply, standardProblem('maintenance', { minutes }));
  });
}
