import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { answerLeaving, sayLeft } from '../../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, mistakesOf, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import {
  dateOfParts,
  datePartsOf,
  type FieldMistake,
  formFieldsOf,
  sendPage,
  UNLISTED,
} from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { afterAct } from '../case/index.ts';
import { type LeavingPageProps, leavingPage } from './leaving.page.tsx';
import { leftPage } from './left.page.tsx';
import { leavingLabels, leftMessages } from './messages.ts';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireVisitor;

/** Having left the place: said by the person, or answered where the host said it first. */
export function registerLeaving(server: HttpServer, options: WebOptions): void {
  const { services } = options;
  server.get('/registrations/:id/leave', { schema, preHandler }, async (request, reply) =>
    show({ services, request, reply, id: caseIdOf(request.params) }, 200),
  );
  server.post('/registrations/:id/leave', { schema, preHandler }, async (request, reply) => {
    const visit = { services, request, reply, id: caseIdOf(request.params) };
    const fields = formFieldsOf(request.body);
    const answer = fields.get('answer');
    return answer === undefined ? say(visit, options, fields) : agree(visit, options, answer);
  });
}

/** Only a registration in force can be left; of any other the case says how it stands. */
function show(
  visit: CaseVisit,
  status: number,
  more: Pick<LeavingPageProps, 'parts' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const { language } = request;
  return showCaseTo('immigrant', visit, (view) => {
    const { id, leaving } = view;
    if (view.status !== 'registered') return reply.redirect(`/registrations/${id}`, 303);
    const content =
      leaving?.by === 'host'
        ? leftPage({ language, view, on: leaving.on, ...more })
        : leavingPage({ language, id, today: services.clock.today(), ...more });
    return sendPage(request, reply, { status, ...content });
  });
}

async function say(
  visit: CaseVisit,
  options: WebOptions,
  fields: ReadonlyMap<string, string>,
): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const parts = datePartsOf(fields, 'on');
  const said = await sayLeft(services, actorOf(request), id, { on: dateOfParts(parts) });
  return afterAct(visit, options, said, (errors) => {
    const mistakes = mistakesOf(errors, request.language, { labels: leavingLabels });
    return show(visit, 422, { parts, mistakes });
  });
}

async function agree(visit: CaseVisit, options: WebOptions, answer: string): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const answered = await answerLeaving(services, actorOf(request), id, { answer });
  const which: readonly FieldMistake[] = [{ message: leftMessages.which[request.language] }];
  return afterAct(visit, options, answered, () => show(visit, 422, { mistakes: which }));
}
