import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { readNotMe, type Services, sayNotMe, sayNotMeOf } from '../../../../registration/index.ts';
import { caseIdOf, showCaseTo } from '../../case/index.ts';
import type { WebOptions } from '../../options.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { afterAct, showOwnCase } from '../account/case/index.ts';
import { endedPage, notMePage, saidPage } from './not-me.page.tsx';

const linkSchema = { ...UNLISTED, params: z.object({ token: z.string() }) };
const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
/** The authority is the link, so nobody has to be signed in; and nobody tries many. */
const config = { formToken: false, rateLimit: { max: 60, timeWindow: 60_000 } } as const;

/** "This was not me", by the link in the message and for whoever is signed in. */
export function registerNotMe(server: HttpServer, options: WebOptions): void {
  registerLink(server, options.services);
  registerSignedIn(server, options);
}

/** GET shows and nothing else, since mail scanners open links; POST says it, once. */
function registerLink(server: HttpServer, services: Services): void {
  server.register(async (scope: HttpServer) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex');
    });
    const route = { schema: linkSchema, config };
    scope.get('/not-me/filing/:token', route, async (request, reply) => {
      const { language } = request;
      const alarm = await readNotMe(services, request.params.token);
      if (!alarm) return sendEnded(request, reply);
      return sendPage(request, reply, notMePage({ language, alarm }));
    });
    scope.post('/not-me/filing/:token', route, async (request, reply) => {
      const said = await sayNotMe(services, request.params.token);
      if (!said.ok) return sendEnded(request, reply);
      return sendPage(request, reply, saidPage(request.language));
    });
  });
}

function sendEnded(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendPage(request, reply, { status: 410, ...endedPage(request.language) });
}

function registerSignedIn(server: HttpServer, options: WebOptions): void {
  const { services, origin } = options;
  const route = { schema, preHandler: requireVisitor };
  server.get('/registrations/:id/not-me', route, async (request, reply) => {
    const visit = { services, request, reply, id: caseIdOf(request.params) };
    return showCaseTo('immigrant', visit, ({ id, alarm: asked }) => {
      const back = `/registrations/${id}`;
      if (!asked) return reply.redirect(back, 303);
      const alarm = { kind: asked.kind, at: new Date(asked.at) };
      const page = notMePage({ language: request.language, alarm, back });
      return sendPage(request, reply, { section: 'account', ...page });
    });
  });
  server.post('/registrations/:id/not-me', route, async (request, reply) => {
    const visit = { services, request, reply, id: caseIdOf(request.params) };
    const said = await sayNotMeOf(services, actorOf(request), visit.id, {});
    return afterAct(visit, options, said, () => showOwnCase(visit, origin, 'invalid'));
  });
}
