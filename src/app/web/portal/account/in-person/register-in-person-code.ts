import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { inPersonCode } from '../../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { inPersonPage } from './in-person.page.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };

/** A third of the time for which a code is good, so that the one on the screen always is. */
const RENEW_SECONDS = 300;

/** The code for a host who stands beside the person; as long as one is asked. */
export function registerInPersonCode(server: HttpServer, { services, origin }: WebOptions): void {
  server.get(
    '/registrations/:id/in-person',
    { schema, preHandler: requireVisitor },
    async (request, reply) =>
      show({ services, request, reply, id: caseIdOf(request.params) }, origin),
  );
}

/** Whoever may not have a code is led to the case as they may see it. */
async function show(visit: CaseVisit, origin: string): Promise<FastifyReply> {
  const { services, request, reply, id } = visit;
  const code = await inPersonCode(services, actorOf(request), id);
  if (!code.ok) {
    return showCaseTo('immigrant', visit, (view) =>
      reply.redirect(`/registrations/${view.id}`, 303),
    );
  }
  const address = `${origin}/in-person/${code.value}`;
  // Nothing is typed on this page, so nothing is lost when the browser loads it again.
  reply.header('refresh', String(RENEW_SECONDS));
  return sendPage(request, reply, inPersonPage({ language: request.language, id, address }));
}
