import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { decidesCases, decidesComplaints } from '../../../../accounts/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { listRegistrations, type Services } from '../../../../registration/index.ts';
import { caseIdOf } from '../../case/index.ts';
import { sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { requireOfficer, sendForbidden } from '../require-officer.tsx';
import { queuePage } from './queue.page.tsx';

const CASES_A_PAGE = 40;

/** The cursor stands in the path, so that it outlasts a change of language and a sign-in. */
const AFTER = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireOfficer;

/** What waits for officers. */
export function registerQueue(server: HttpServer, services: Services): void {
  server.get('/console', { schema: UNLISTED, preHandler }, (request, reply) =>
    show(services, request, reply, null),
  );
  server.get('/console/after/:id', { schema: AFTER, preHandler }, (request, reply) =>
    show(services, request, reply, caseIdOf(request.params)),
  );
}

async function show(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  cursor: string | null,
): Promise<FastifyReply> {
  const { language } = request;
  const actor = actorOf(request);
  const query = { as: 'officer', queue: 'review', cursor, limit: CASES_A_PAGE } as const;
  const listed = await listRegistrations(services, actor, query, language);
  if (!listed.ok) return sendForbidden(request, reply);
  const page = queuePage({
    language,
    cases: listed.value,
    behind: cursor !== null,
    today: services.clock.today(),
    decidesComplaints: decidesComplaints(actor),
    decidesCases: decidesCases(actor),
  });
  return sendPage(request, reply, page);
}
