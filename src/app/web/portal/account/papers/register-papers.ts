import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { giveEvidence } from '../../../../../registration/index.ts';
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
import { type PapersPageProps, papersPage } from './papers.page.tsx';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };

/** Papers of a person whose host is silent. */
export function registerPapers(server: HttpServer, options: WebOptions): void {
  const { services } = options;
  server.register(async (scope: HttpServer) => {
    await takeUploads(scope);
    scope.get('/registrations/:id/papers', { schema }, async (request, reply) =>
      show({ services, request, reply, id: caseIdOf(request.params) }, 200),
    );
    scope.post('/registrations/:id/papers', { schema }, async (request, reply) =>
      take({ services, request, reply, id: caseIdOf(request.params) }, options),
    );
  });
}

/** Only while the host is silent; of any other case it is said how it stands. */
function show(
  visit: CaseVisit,
  status: number,
  more: Pick<PapersPageProps, 'text' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { request, reply } = visit;
  const { language } = request;
  return showCaseTo('immigrant', visit, (view) =>
    view.status === 'in-review' && view.consent === 'asked'
      ? sendPage(request, reply, { status, ...papersPage({ language, view, ...more }) })
      : reply.redirect(`/registrations/${view.id}`, 303),
  );
}

async function take(visit: CaseVisit, options: WebOptions): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const form = readHearingForm(request);
  const errors = uploadErrors(form);
  if (errors.length > 0) return again(visit, form, errors);
  const given = await giveEvidence(services, actorOf(request), id, hearingBody(form));
  return afterAct(visit, options, given, (wrong) => again(visit, form, wrong));
}

function again(
  visit: CaseVisit,
  form: HearingForm,
  errors: Parameters<typeof mistakesIn>[0],
): Promise<FastifyReply> {
  const mistakes = mistakesIn(errors, form, visit.request.language);
  return show(visit, 422, { text: form.text, mistakes });
}
