import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { Services } from '../../../../../registration/index.ts';
import { readAttachment } from '../../../../../registration/index.ts';
import { answerHearing } from '../../../../../review/index.ts';
import { idInPath } from '../../../../id-in-path.ts';
import { sendAttachment } from '../../../../send-attachment.ts';
import { type CaseVisit, caseIdOf, notFound, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { afterAct } from '../case/index.ts';
import { type HearingPageProps, hearingPage } from './hearing.page.tsx';
import {
  type HearingForm,
  hearingBody,
  mistakesIn,
  readHearingForm,
  uploadErrors,
} from './hearing-form.ts';
import { takeUploads } from './uploads.ts';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const fileSchema = { ...UNLISTED, params: z.object({ id: z.string(), file: z.string() }) };

/** Being heard before an officer decides: what it is about, the answer, and the files given with it. */
export function registerHearing(server: HttpServer, options: WebOptions): void {
  const { services } = options;
  server.register(async (scope: HttpServer) => {
    await takeUploads(scope);
    scope.get('/registrations/:id/hearing', { schema }, async (request, reply) =>
      show({ services, request, reply, id: caseIdOf(request.params) }, 200),
    );
    scope.post('/registrations/:id/hearing', { schema }, async (request, reply) =>
      take({ services, request, reply, id: caseIdOf(request.params) }, options),
    );
  });
  registerFiles(server, services);
}

function registerFiles(server: HttpServer, services: Services): void {
  const route = { schema: fileSchema, preHandler: requireVisitor };
  server.get('/registrations/:id/files/:file', route, async (request, reply) => {
    const file = idInPath(request.params.file);
    const read = await readAttachment(services, actorOf(request), caseIdOf(request.params), file);
    return read.ok ? sendAttachment(reply, read.value) : notFound(reply);
  });
}

/** The hearing as it stands now; where none is open, the case says how it stands. */
function show(
  visit: CaseVisit,
  status: number,
  more: Pick<HearingPageProps, 'text' | 'mistakes'> = {},
): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  const { language } = request;
  const now = services.clock.now();
  return showCaseTo('immigrant', visit, (view) => {
    const { hearing, ended } = view;
    if (!hearing || ended) return reply.redirect(`/registrations/${view.id}`, 303);
    return sendPage(request, reply, {
      status,
      ...hearingPage({ language, view, hearing, now, ...more }),
    });
  });
}

async function take(visit: CaseVisit, options: WebOptions): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const form = readHearingForm(request);
  const errors = uploadErrors(form);
  if (errors.length > 0) return again(visit, form, errors);
  const answered = await answerHearing(services, actorOf(request), id, hearingBody(form));
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
