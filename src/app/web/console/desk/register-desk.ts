import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { type Outcome, REFUSALS, type Services } from '../../../../registration/index.ts';
import { answerAtDesk, lookAtDesk } from '../../../../review/index.ts';
import { DESK_LIMIT } from '../../../desk-limit.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { requireDecider, sendForbidden } from '../require-officer.tsx';
import { answerPage } from './answer.page.tsx';
import { answerBody, lookBody, type Typed } from './desk-form.ts';
import { lookPage } from './look.page.tsx';
import { deskMistakesOf } from './mistakes.ts';

/** One request of an officer at the desk. */
interface Visit {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Refusal = Extract<Outcome<never>, { ok: false }>['refusal'];

const route = { schema: UNLISTED, preHandler: requireDecider };
const limited = { ...route, config: { rateLimit: DESK_LIMIT } };

/**
 * A host who has come to an officer's desk. Number and code come by forms, never in an address; what was
 * typed goes with the page, so that nothing is kept of a host who leaves.
 */
export function registerDesk(server: HttpServer, services: Services): void {
  server.get('/console/desk', route, async (request, reply) =>
    showLook({ services, request, reply }, new Map()),
  );
  server.post('/console/desk', limited, async (request, reply) =>
    look({ services, request, reply }, formFieldsOf(request.body)),
  );
  server.get('/console/desk/answer', route, async (_request, reply) =>
    reply.redirect('/console/desk', 303),
  );
  server.post('/console/desk/answer', limited, async (request, reply) =>
    enter({ services, request, reply }, formFieldsOf(request.body)),
  );
}

function showLook({ request, reply }: Visit, typed: Typed, refusal?: Refusal): FastifyReply {
  const { language } = request;
  if (refusal?.code === 'not-allowed') return sendForbidden(request, reply);
  const status = refusal ? REFUSALS[refusal.code].status : 200;
  const mistakes = refusal ? deskMistakesOf(refusal, language) : [];
  return sendPage(request, reply, { status, ...lookPage({ language, typed, mistakes }) });
}

/** The request as it stands now; on top why an answer that was tried was not taken. */
async function look(visit: Visit, typed: Typed, tried?: Refusal): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const { language } = request;
  const shown = await lookAtDesk(services, actorOf(request), lookBody(typed), language);
  if (!shown.ok) return showLook(visit, typed, shown.refusal);
  const status = tried ? REFUSALS[tried.code].status : 200;
  const mistakes = tried ? deskMistakesOf(tried, language) : [];
  const page = answerPage({ language, view: shown.value, typed, mistakes });
  return sendPage(request, reply, { status, ...page });
}

/** What came of it the case shows. */
async function enter(visit: Visit, typed: Typed): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const entered = await answerAtDesk(services, actorOf(request), answerBody(typed));
  if (entered.ok) return reply.redirect(`/console/cases/${entered.value.id}`, 303);
  const { refusal } = entered;
  const again = refusal.code === 'invalid' || refusal.code === 'changed-since-seen';
  return again ? look(visit, typed, refusal) : showLook(visit, typed, refusal);
}
