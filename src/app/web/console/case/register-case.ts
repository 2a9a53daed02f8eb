import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { decidesCases, decidesComplaints } from '../../../../accounts/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { type Outcome, REFUSALS, type Services } from '../../../../registration/index.ts';
import { decideCase } from '../../../../review/index.ts';
import { type CaseVisit, caseIdOf, notFound, showCaseTo } from '../../case/index.ts';
import { sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { requireOfficer, sendForbidden } from '../require-officer.tsx';
import { type CasePageProps, casePage } from './case.page.tsx';
import { type ClearingForm, clearingBody, readClearingForm } from './clearing-form.ts';
import { clearMessages } from './messages.ts';
import { mistakesOf } from './mistakes.ts';

type Refusal = Extract<Outcome<never>, { ok: false }>['refusal'];

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireOfficer;

/** One case for officers, and the clearing of its doubts. */
export function registerCase(server: HttpServer, services: Services): void {
  server.get('/console/cases/:id', { schema, preHandler }, async (request, reply) =>
    show({ services, request, reply, id: caseIdOf(request.params) }, 200),
  );
  server.post('/console/cases/:id', { schema, preHandler }, async (request, reply) =>
    clear({ services, request, reply, id: caseIdOf(request.params) }),
  );
}

/** The case as it stands now, with whatever was ticked before. An officer's own filing is shown as such. */
function show(
  visit: CaseVisit,
  status: number,
  more: Pick<CasePageProps, 'form' | 'mistakes' | 'refusal'> = {},
): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const actor = actorOf(request);
  return showCaseTo('officer', visit, (view) => {
    const page = casePage({
      language: request.language,
      view,
      today: services.clock.today(),
      may: { decide: decidesCases(actor), decideComplaints: decidesComplaints(actor) },
      ...more,
    });
    return sendPage(request, reply, { status, ...page });
  });
}

async function clear(visit: CaseVisit): Promise<FastifyReply> {
  const { services, request, reply, id } = visit;
  const form = readClearingForm(request.body);
  const cleared = await decideCase(services, actorOf(request), id, clearingBody(form));
  if (!cleared.ok) return refuse(visit, form, cleared.refusal);
  return reply.redirect(`/console/cases/${id}`, 303);
}

function refuse(
  visit: CaseVisit,
  form: ClearingForm,
  { code, errors = [] }: Refusal,
): FastifyReply | Promise<FastifyReply> {
  const { request, reply } = visit;
  switch (code) {
    case 'not-found':
      return notFound(reply);
    case 'not-allowed':
      return sendForbidden(request, reply);
    case 'invalid':
      return show(visit, 422, { form, mistakes: mistakesOf(errors, request.language) });
    case 'another-open':
      return show(visit, 409, { form, refusal: clearMessages.anotherOpen });
    case 'not-in-review':
      return show(visit, 409, { refusal: clearMessages.notInReview });
    default:
      return show(visit, REFUSALS[code].status, { form, refusal: REFUSALS[code].message });
  }
}
