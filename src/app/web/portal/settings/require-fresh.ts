import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AccountServices, isFresh } from '../../../../accounts/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { pathOf, signInAgainAddress } from '../../return-address.ts';
import { sessionOf } from '../../visit.ts';

/**
 * A `preHandler` for pages on which a way in is changed: whoever's session is too old for that signs in
 * again before anything is typed, and comes back. The use cases check it themselves.
 */
export function requireFresh({ db, clock }: AccountServices) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const sent = await requireVisitor(request, reply);
    if (sent) return sent;
    if (await isFresh(db, sessionOf(request), clock.wall())) return undefined;
    return reply.redirect(signInAgainAddress(pathOf(request)), 303);
  };
}
