import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { listDrafts, listRegistrations, type Services } from '../../../../../registration/index.ts';
import { caseIdOf } from '../../../case/index.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { whatMatters, withStanding } from './matters.ts';
import { olderPage } from './older.page.tsx';
import { overviewPage } from './overview.page.tsx';

/** More than anybody has for a family, and still a page that a thumb gets through. */
const CASES_A_PAGE = 20;
/** What is in force must not be missed because somebody filed often since. */
const LOOKED_THROUGH = 100;

/** Everything that an account has filed, and what it has begun to. */
export function registerOverview(server: HttpServer, services: Services): void {
  const preHandler = requireVisitor;
  server.get('/account', { schema: UNLISTED, preHandler }, async (request, reply) => {
    const { language } = request;
    const { cases } = await casesAfter(services, request, null, LOOKED_THROUGH);
    const drafts = await listDrafts(services, actorOf(request));
    const shown = cases.slice(0, CASES_A_PAGE);
    const next = cases.length > shown.length ? shown.at(-1)?.summary.id : undefined;
    const matters = whatMatters(cases);
    return sendPage(
      request,
      reply,
      overviewPage({ language, matters, cases: shown, drafts, next }),
    );
  });
  const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
  server.get('/account/older/:id', { schema, preHandler }, async (request, reply) => {
    const { language } = request;
    const from = caseIdOf(request.params);
    const page = await casesAfter(services, request, from, CASES_A_PAGE);
    return sendPage(request, reply, olderPage({ language, ...page }));
  });
}

/** Cases of the visitor after this one, the newest first. */
async function casesAfter(
  services: Services,
  request: FastifyRequest,
  cursor: string | null,
  limit: number,
) {
  const query = { as: 'immigrant', cursor, limit } as const;
  const listed = await listRegistrations(services, actorOf(request), query, request.language);
  if (!listed.ok) throw new Error('One who is signed in may always see their own cases');
  const { items, next } = listed.value;
  return { cases: withStanding(items, services.clock.today()), next };
}
