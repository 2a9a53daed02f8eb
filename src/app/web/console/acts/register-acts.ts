import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { clockFrom } from '../../../../law/index.ts';
import type { FieldError } from '../../../../platform/contract/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { type Outcome, REFUSALS, type Services } from '../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, notFound, showCaseTo } from '../../case/index.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { requireDecider, sendForbidden } from '../require-officer.tsx';
import { type ActPageProps, actPage } from './act.page.tsx';
import type { Act, Typed } from './act.ts';
import { annul } from './annul.tsx';
import { askHost } from './ask-host.tsx';
import { end } from './end.tsx';
import { groundsPage } from './grounds.page.tsx';
import { hearOnInformation } from './hear-on-information.tsx';
import { hearOnStay } from './hear-on-stay.tsx';
import { actMistakes, refusalMistake } from './mistakes.ts';
import { possibleActs } from './possible.ts';
import { refuse } from './refuse.tsx';
import { tieHost } from './tie-host.tsx';
import { reopen, restore, suspend } from './with-reason.tsx';

type Refusal = Extract<Outcome<never>, { ok: false }>['refusal'];

const FORMS = [
  askHost,
  tieHost,
  hearOnInformation,
  hearOnStay,
  refuse,
  annul,
  suspend,
  restore,
  end,
  reopen,
];

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireDecider;

/** Each act of an officer on a case, on a page of its own. */
export function registerActs(server: HttpServer, services: Services): void {
  server.get('/console/cases/:id/hearing', { schema, preHandler }, async (request, reply) =>
    chooseGround({ services, request, reply, id: caseIdOf(request.params) }),
  );
  for (const act of FORMS) {
    const path = `/console/cases/:id/${act.path}` as const;
    server.get(path, { schema, preHandler }, async (request, reply) =>
      begin({ services, request, reply, id: caseIdOf(request.params) }, act),
    );
    server.post(path, { schema, preHandler }, async (request, reply) =>
      take({ services, request, reply, id: caseIdOf(request.params) }, act),
    );
  }
}

/** What cannot be done now is not offered: the case itself says how it stands. */
function chooseGround(visit: CaseVisit): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  return showCaseTo('officer', visit, (view) =>
    possibleActs(view, services.clock.today()).includes('hearing')
      ? sendPage(request, reply, groundsPage(view, request.language))
      : reply.redirect(`/console/cases/${view.id}`, 303),
  );
}

function begin(visit: CaseVisit, act: Act): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const today = services.clock.today();
  return showCaseTo('officer', visit, (view) => {
    if (!possibleActs(view, today).includes(act.name)) {
      return reply.redirect(`/console/cases/${view.id}`, 303);
    }
    const typed = act.begin(view, today, request.language);
    return send(visit, 200, { view, act, typed, mistakes: [] });
  });
}

function send(
  { services, request, reply }: CaseVisit,
  status: number,
  props: Omit<ActPageProps, 'language' | 'answerUntil'>,
): FastifyReply {
  const { rules, clock } = services;
  const answerUntil = clockFrom(rules, 'hearing-notice', clock.today()).last;
  const page = actPage({ ...props, language: request.language, answerUntil });
  return sendPage(request, reply, { status, ...page });
}

async function take(visit: CaseVisit, act: Act): Promise<FastifyReply> {
  const { services, request, reply, id } = visit;
  const typed = formFieldsOf(request.body);
  const read = act.read(typed);
  if (isWrong(read)) return refused(visit, act, typed, { code: 'invalid', errors: read });
  const taken = await act.send(services, actorOf(request), id, read);
  if (!taken.ok) return refused(visit, act, typed, taken.refusal);
  return reply.redirect(`/console/cases/${id}`, 303);
}

function isWrong(read: object): read is readonly FieldError[] {
  return Array.isArray(read);
}

/** The form as it was typed, with what is wrong on top of it. */
function refused(
  visit: CaseVisit,
  act: Act,
  typed: Typed,
  { code, errors = [] }: Refusal,
): FastifyReply | Promise<FastifyReply> {
  const { request, reply } = visit;
  if (code === 'not-found') return notFound(reply);
  if (code === 'not-allowed') return sendForbidden(request, reply);
  const mistakes =
    code === 'invalid'
      ? actMistakes(errors, request.language)
      : [refusalMistake(code, request.language)];
  return showCaseTo('officer', visit, (view) =>
    send(visit, REFUSALS[code].status, { view, act, typed, mistakes }),
  );
}
