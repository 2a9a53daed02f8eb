import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { answerDispute } from '../../../../../review/index.ts';
import { type CaseVisit, caseIdOf, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { afterAct } from '../case/index.ts';
import {
  type HearingForm,
  hearingBody,
  mistakesIn,
  readHearingForm,
  takeUploads,
  uploadErrors,
} from '../hearing/index.ts';
import { type DisputePageProps, disputePage } from './dispute.page.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };

/** Being heard where somebody says that a case is not as it was filed. */
export function registerDispute(server: HttpServer, options: WebOptions): void {
  const { services } = options;
  server.register(async (scope: HttpServer) => {
    await takeUploads(scope);
    scope.get('/registrations/:id/dispute', { schema }, async (request, reply) =>
      show({ services, request, reply, id: caseIdOf(request.params) }, 200),
    );
    scope.post('/registrations/:id/dispute', { schema }, async (request, reply) =>
      take({ services, request, reply, id: caseIdOf(request.params) }, options),
    );
  });
}

/** The dispute as it stands now; where none is open, the case says how it stands. */
function show(
  visit: CaseVisit,
  status: number,
  more: Pick<DisputePageProps, 'text' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const { language } = request;
  const now = services.clock.now();
  return showCaseTo('immigrant', visit, (view) => {
    const { dispute } = view;
    if (!dispute) return reply.redirect(`/registrations/${view.id}`, 303);
    return sendPage(request, reply, {
      status,
      ...disputePage({ language, view, dispute, now, ...more }),
    });
  });
}

async function take(visit: CaseVisit, options: WebOptions): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const form = readHearingForm(request);
  const errors = uploadErrors(form);
  if (errors.length > 0) return again(visit, form, errors);
  const answered = await answerDispute(services, actorOf(request), id, hearingBody(form));
  return afterAct(visit, options, answered, (wrong) => again(visit, form, wrong));
}

function again(
  visit: CaseVisit,
  form: HearingForm,
  errors: Parameters<typeof mistakesIn>[0],
): Promise<FastifyReply> {
  const mistakes = mistakesIn(errors, form, visit.request.language);
  return show(visit, 422, { text: form.text, mistakes });
}
