import type { FastifyRequest } from 'fastify';
import type { HttpServer } from '../../../platform/http/index.ts';
import { startAddress } from '../after-form.ts';
import type { SessionActor, WebOptions } from '../options.ts';
import { clearSessionCookie, sessionTokenOf } from '../session-cookie.ts';
import { sendPage, UNLISTED } from '../ui/index.ts';
import { homePage } from './home.page.tsx';

/** The start page and signing out. */
export function registerHome(server: HttpServer, options: WebOptions): void {
  const { demo } = options.services;
  server.get('/', { schema: UNLISTED }, async (request, reply) => {
    const actor = await actorOf(request, options);
    const { language } = request;
    const content = homePage({ language, actor, demoActors: options.demo?.actors ?? null });
    return sendPage(request, reply, { status: 200, demo, ...content });
  });
  registerSignOut(server, options);
}

/** A form on another site sends no cookie (SameSite=Lax), so it signs nobody out. */
function registerSignOut(server: HttpServer, options: WebOptions): void {
  server.post('/sign-out', { schema: UNLISTED }, async (request, reply) => {
    const token = sessionTokenOf(request);
    if (token !== undefined) {
      await options.endSession(token);
      clearSessionCookie(reply, options.origin);
    }
    return reply.redirect(startAddress(request), 303);
  });
}

async function actorOf(request: FastifyRequest, options: WebOptions): Promise<SessionActor | null> {
  const token = sessionTokenOf(request);
  return token === undefined ? null : options.actorOfSession(token);
}
