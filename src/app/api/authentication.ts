import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, authenticate } from '../../accounts/index.ts';
import type { Database } from '../../platform/db/index.ts';
import type { HttpServer } from '../../platform/http/index.ts';
import { sendUnauthenticated } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever the bearer token belongs to; null without one, or with one that is none. */
    actor: Actor | null;
  }
}

const BEARER = /^Bearer +([A-Za-z0-9_~+/.=-]{1,256})$/i;

/**
 * Recognises bearer tokens (RFC 6750) before the limits count, which count by account. Sessions of
 * browsers are not taken here, so that no page elsewhere can use a cookie to call the API.
 */
export function recogniseBearers(server: HttpServer, db: Database): void {
  server.decorateRequest('actor', null);
  server.addHook('onRequest', async (request) => {
    const [, token] = BEARER.exec(request.headers.authorization ?? '') ?? [];
    if (token) request.actor = await authenticate(db, token, new Date());
  });
}

/** A `preHandler` for routes that are for account holders only. */
export async function requireActor(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.actor) sendUnauthenticated(request, reply);
}

/** The account of a request that `requireActor` has let pass. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error('A route for account holders without requireActor');
  return request.actor;
}
