import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { fileComplaint } from '../../../../../review/index.ts';
import { type CaseVisit, caseIdOf, mistakesOf, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { afterAct } from '../case/index.ts';
import { type ComplaintPageProps, complaintPage } from './complaint.page.tsx';
import { complaintMessages } from './messages.ts';
import { complaintStandingPage } from './standing.page.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireVisitor;
const MISSING = { '/text': complaintMessages.textMissing };

/** Complaining of an officer's decision, and what becomes of it. */
export function registerComplaint(server: HttpServer, options: WebOptions): void {
  const { services } = options;
  server.get('/registrations/:id/complaint', { schema, preHandler }, async (request, reply) =>
    show({ services, request, reply, id: caseIdOf(request.params) }, 200),
  );
  server.post('/registrations/:id/complaint', { schema, preHandler }, async (request, reply) =>
    take({ services, request, reply, id: caseIdOf(request.params) }, options),
  );
}

/** The form, if there is a decision to complain of; else how the complaint stands; else the case. */
function show(
  visit: CaseVisit,
  status: number,
  more: Pick<ComplaintPageProps, 'text' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { request, reply } = visit;
  const { language } = request;
  return showCaseTo('immigrant', visit, (view) => {
    if (view.mayComplain) {
      return sendPage(request, reply, { status, ...complaintPage({ language, view, ...more }) });
    }
    const { complaint } = view;
    if (!complaint) return reply.redirect(`/registrations/${view.id}`, 303);
    return sendPage(request, reply, complaintStandingPage({ language, view, complaint }));
  });
}

async function take(visit: CaseVisit, options: WebOptions): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const text = (formFieldsOf(request.body).get('text') ?? '').replaceAll('\r\n', '\n');
  const filed = await fileComplaint(services, actorOf(request), id, { text });
  const again = (errors: Parameters<typeof mistakesOf>[0]) => {
    const mistakes = mistakesOf(errors, request.language, { missing: MISSING });
    return show(visit, 422, { text, mistakes });
  };
  return afterAct(visit, options, filed, again, '/complaint');
}
