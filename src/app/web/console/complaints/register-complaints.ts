import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { clockFrom } from '../../../../law/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import {
  listRegistrations,
  type Outcome,
  REFUSALS,
  type Services,
} from '../../../../registration/index.ts';
import { decideComplaint } from '../../../../review/index.ts';
import { type CaseVisit, caseIdOf, mistakesOf, notFound, showCaseTo } from '../../case/index.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { refusalMistake } from '../acts/index.ts';
import { requireAppeals, sendForbidden } from '../require-officer.tsx';
import { type ComplaintPageProps, complaintPage } from './complaint.page.tsx';
import { complaintsPage } from './list.page.tsx';
import { complaintMissing as missing } from './messages.ts';

type Refusal = Extract<Outcome<never>, { ok: false }>['refusal'];
type Filled = Pick<ComplaintPageProps, 'typed' | 'mistakes'>;

const COMPLAINTS_A_PAGE = 40;
const NOT_FILLED: Filled = { typed: new Map(), mistakes: [] };

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireAppeals;

/** The complaints, for those outside the deciding unit who decide them. */
export function registerComplaints(server: HttpServer, services: Services): void {
  server.get('/console/complaints', { schema: UNLISTED, preHandler }, (request, reply) =>
    list(services, request, reply, null),
  );
  server.get('/console/complaints/after/:id', { schema, preHandler }, (request, reply) =>
    list(services, request, reply, caseIdOf(request.params)),
  );
  server.get('/console/complaints/:id', { schema, preHandler }, async (request, reply) =>
    show({ services, request, reply, id: caseIdOf(request.params) }, 200, NOT_FILLED),
  );
  server.post('/console/complaints/:id', { schema, preHandler }, async (request, reply) =>
    take({ services, request, reply, id: caseIdOf(request.params) }),
  );
}

async function list(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  cursor: string | null,
): Promise<FastifyReply> {
  const { language } = request;
  const query = { as: 'officer', queue: 'complaints', cursor, limit: COMPLAINTS_A_PAGE } as const;
  const listed = await listRegistrations(services, actorOf(request), query, language);
  if (!listed.ok) return sendForbidden(request, reply);
  const decideBy = (filedOn: string) =>
    clockFrom(services.rules, 'complaint-decision', filedOn).last;
  const props = { language, list: listed.value, behind: cursor !== null, decideBy };
  return sendPage(request, reply, complaintsPage(props));
}

/** Where nobody has complained, the case itself says how it stands. */
function show(visit: CaseVisit, status: number, filled: Filled): Promise<FastifyReply> {
  const { request, reply } = visit;
  return showCaseTo('officer', visit, (view) =>
    view.complaint
      ? sendPage(request, reply, {
          status,
          ...complaintPage({ language: request.language, view, ...filled }),
        })
      : reply.redirect(`/console/cases/${view.id}`, 303),
  );
}

async function take(visit: CaseVisit): Promise<FastifyReply> {
  const { services, request, reply, id } = visit;
  const typed = formFieldsOf(request.body);
  const body = Object.fromEntries(
    ['decision', 'because'].flatMap((name) => {
      const text = typed.get(name);
      return text ? [[name, text]] : [];
    }),
  );
  const decided = await decideComplaint(services, actorOf(request), id, body);
  if (!decided.ok) return refused(visit, typed, decided.refusal);
  return reply.redirect(`/console/complaints/${id}`, 303);
}

/** The form as it was typed, with what is wrong on top of it. */
function refused(
  visit: CaseVisit,
  typed: Filled['typed'],
  { code, errors = [] }: Refusal,
): FastifyReply | Promise<FastifyReply> {
  const { request, reply } = visit;
  const { language } = request;
  if (code === 'not-found') return notFound(reply);
  if (code === 'not-allowed') return sendForbidden(request, reply);
  const mistakes =
    code === 'invalid'
      ? mistakesOf(errors, language, { missing })
      : [refusalMistake(code, language)];
  return show(visit, REFUSALS[code].status, { typed, mistakes });
}
