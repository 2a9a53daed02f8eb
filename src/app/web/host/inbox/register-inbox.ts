import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { listPushPhones } from '../../../../accounts/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { listRegistrations, type Services } from '../../../../registration/index.ts';
import { caseIdOf, notFound } from '../../case/index.ts';
import { hostHead, withKeptAnswers } from '../../install/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { type PageContent, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf, visitorOf } from '../../visit.ts';
import { inboxPage, morePage } from './inbox.page.tsx';
import { mostUrgentFirst, PARTS, type Part, type PartName, QUERY_OF } from './parts.ts';
import { welcomePage } from './welcome.page.tsx';

/** The cursor stands in the path, so that it outlasts a change of language and a sign-in. */
const MORE = { ...UNLISTED, params: z.object({ part: z.string(), id: z.string() }) };

/** The start of the host's part, for anybody, and the requests of those who are signed in. */
export function registerInbox(
  server: HttpServer,
  services: Services,
  vapidPublicKey: string | null,
): void {
  server.get('/host', { schema: UNLISTED }, async (request, reply) => {
    const { language } = request;
    if (!visitorOf(request)) return show(request, reply, welcomePage(language));
    const parts = await Promise.all(PARTS.map((name) => partOf(services, request, name, null)));
    const phones = await listPushPhones(services, actorOf(request).accountId);
    const now = services.clock.now();
    return show(request, reply, inboxPage({ language, parts, now, phones, vapidPublicKey }));
  });
  const preHandler = requireVisitor;
  server.get('/host/:part/:id', { schema: MORE, preHandler }, async (request, reply) => {
    const name = PARTS.find((each) => each === request.params.part);
    if (!name) return notFound(reply);
    const { language } = request;
    const part = await partOf(services, request, name, caseIdOf(request.params));
    return show(request, reply, morePage({ language, part, now: services.clock.now() }));
  });
}

function show(request: FastifyRequest, reply: FastifyReply, page: PageContent): FastifyReply {
  return sendPage(request, reply, withKeptAnswers({ section: 'host', head: hostHead, ...page }));
}

async function partOf(
  services: Services,
  request: FastifyRequest,
  name: PartName,
  cursor: string | null,
): Promise<Part> {
  const query = { as: 'host', ...QUERY_OF[name], cursor } as const;
  const listed = await listRegistrations(services, actorOf(request), query, request.language);
  if (!listed.ok) throw new Error('One who is signed in may always see the requests to them');
  const { items, next } = listed.value;
  return { name, items: name === 'waiting' ? mostUrgentFirst(items) : items, next };
}
