import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { FieldError } from '../../../../platform/contract/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import {
  answerLeaving,
  type Outcome,
  type Services,
  sayLeft,
} from '../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, mistakesOf, notFound, showCaseTo } from '../../case/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import {
  dateOfParts,
  datePartsOf,
  type FieldMistake,
  formFieldsOf,
  sendPage,
  UNLISTED,
} from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { shownOf, showRequest } from '../signed-in/index.ts';
import { type GuestLeftPageProps, guestLeftPage } from './guest-left.page.tsx';
import { guestLeftLabels, saysLeftMessages } from './messages.ts';
import { saysLeftPage } from './says-left.page.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireVisitor;

/** The guest has left: said by the host, or answered where the guest said it first. */
export function registerLeaving(server: HttpServer, services: Services): void {
  server.get('/host/requests/:id/leave', { schema, preHandler }, async (request, reply) =>
    show({ services, request, reply, id: caseIdOf(request.params) }, 200),
  );
  server.post('/host/requests/:id/leave', { schema, preHandler }, async (request, reply) => {
    const visit = { services, request, reply, id: caseIdOf(request.params) };
    const fields = formFieldsOf(request.body);
    const answer = fields.get('answer');
    return answer === undefined ? say(visit, fields) : agree(visit, answer);
  });
}

/** Only a registration in force can be left; of any other the request says how it stands. */
function show(
  visit: CaseVisit,
  status: number,
  more: Pick<GuestLeftPageProps, 'parts' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const { language } = request;
  return showCaseTo('host', visit, (view) => {
    const { id, leaving, deadlines } = view;
    if (view.status !== 'registered') return reply.redirect(`/host/requests/${id}`, 303);
    const answerBy = deadlines.find(({ kind }) => kind === 'leaving-answer')?.lateAfter;
    const props = { language, id, shown: shownOf(view, language), ...more };
    const content =
      leaving?.by === 'immigrant'
        ? saysLeftPage({ ...props, on: leaving.on, answerBy })
        : guestLeftPage({ ...props, today: services.clock.today() });
    return sendPage(request, reply, { status, section: 'host', ...content });
  });
}

async function say(visit: CaseVisit, fields: ReadonlyMap<string, string>): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const parts = datePartsOf(fields, 'on');
  const said = await sayLeft(services, actorOf(request), id, { on: dateOfParts(parts) });
  return follow(visit, said, (errors) => {
    const mistakes = mistakesOf(errors, request.language, { labels: guestLeftLabels });
    return show(visit, 422, { parts, mistakes });
  });
}

async function agree(visit: CaseVisit, answer: string): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const answered = await answerLeaving(services, actorOf(request), id, { answer });
  const which: readonly FieldMistake[] = [{ message: saysLeftMessages.which[request.language] }];
  return follow(visit, answered, () => show(visit, 422, { mistakes: which }));
}

/** Back to the request, which shows what came of it; or the form again; or why nothing was done. */
async function follow(
  visit: CaseVisit,
  outcome: Outcome<unknown>,
  again: (errors: readonly FieldError[]) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  if (outcome.ok) return visit.reply.redirect(`/host/requests/${visit.id}`, 303);
  const { code, errors = [] } = outcome.refusal;
  if (code === 'not-found') return notFound(visit.reply);
  return code === 'invalid' ? again(errors) : showRequest(visit, { refusal: code });
}
