import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf, signInAddress } from './return-address.ts';
import { visitorOf } from './visit.ts';

/** A `preHandler` for pages of those who are signed in; others sign in first and come back. */
export async function requireVisitor(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (visitorOf(request)) return undefined;
  return reply.redirect(signInAddress(pathOf(request)), 303);
}
