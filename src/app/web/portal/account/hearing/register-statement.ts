import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type {
  Outcome,
  RegistrationView,
  Services,
  StoredCase,
} from '../../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, showCaseTo } from '../../../case/index.ts';
import type { WebOptions } from '../../../options.ts';
import { type FieldMistake, type PageContent, sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf } from '../../../visit.ts';
import { afterAct } from '../case/index.ts';
import {
  type HearingForm,
  hearingBody,
  mistakesIn,
  readHearingForm,
  uploadErrors,
} from './hearing-form.ts';
import { takeUploads } from './uploads.ts';

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };

/** What was typed before and is kept, and what was wrong with it. */
export interface StatementTyped {
  readonly text?: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** A page on which the person writes, and may give papers with it. */
export interface Statement {
  /** Last part of the address, behind that of the case. */
  readonly path: string;
  /** Null where there is nothing to write to: then the case says how it stands. */
  readonly page: (
    view: RegistrationView,
    visit: CaseVisit,
    typed: StatementTyped,
  ) => PageContent | null;
  readonly act: (
    services: Services,
    actor: Actor,
    id: string,
    body: unknown,
  ) => Promise<Outcome<StoredCase>>;
}

/** One way for a person to be heard: in a hearing, in a dispute, while the host is silent. */
export function registerStatement(
  server: HttpServer,
  options: WebOptions,
  statement: Statement,
): void {
  const { services } = options;
  const address = `/registrations/:id/${statement.path}`;
  server.register(async (scope: HttpServer) => {
    await takeUploads(scope);
    scope.get(address, { schema }, async (request, reply) =>
      show({ services, request, reply, id: caseIdOf(request.params) }, statement, 200),
    );
    scope.post(address, { schema }, async (request, reply) =>
      take({ services, request, reply, id: caseIdOf(request.params) }, options, statement),
    );
  });
}

function show(
  visit: CaseVisit,
  { page }: Statement,
  status: number,
  typed: StatementTyped = {},
): Promise<FastifyReply> {
  const { request, reply } = visit;
  return showCaseTo('immigrant', visit, (view) => {
    const content = page(view, visit, typed);
    return content
      ? sendPage(request, reply, { status, ...content })
      : reply.redirect(`/registrations/${view.id}`, 303);
  });
}

async function take(
  visit: CaseVisit,
  options: WebOptions,
  statement: Statement,
): Promise<FastifyReply> {
  const { services, request, id } = visit;
  const form = readHearingForm(request);
  const again = (errors: Parameters<typeof mistakesIn>[0]) =>
    show(visit, statement, 422, typedIn(form, errors, visit));
  const errors = uploadErrors(form);
  if (errors.length > 0) return again(errors);
  const acted = await statement.act(services, actorOf(request), id, hearingBody(form));
  return afterAct(visit, options, acted, again);
}

function typedIn(
  form: HearingForm,
  errors: Parameters<typeof mistakesIn>[0],
  { request }: CaseVisit,
): StatementTyped {
  return { text: form.text, mistakes: mistakesIn(errors, form, request.language) };
}
