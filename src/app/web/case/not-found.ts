import type { FastifyReply } from 'fastify';

/** The same page for what is not there and for what is another's. */
export function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}
