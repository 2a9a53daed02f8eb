import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { formatLongDate, type Language, say } from '../../../../platform/i18n/index.ts';
import {
  type Outcome,
  REFUSALS,
  type RefusalCode,
  type RegistrationView,
  type Services,
  type StoredCase,
} from '../../../../registration/index.ts';
import { type CaseVisit, caseIdOf, notFound, showCaseTo } from '../../case/index.ts';
import { hostHead, withKeptAnswers } from '../../install/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { type PageContent, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import {
  ownFilingPage,
  resultOf,
  sendTold,
  toldRefusal,
  toldResult,
  wantsFewWords,
} from '../after/index.ts';
import {
  type AnswerForm,
  answerWith,
  askedPage,
  mistakesOf,
  readAnswerForm,
} from '../request/index.ts';
import { standingOf } from '../standing.ts';
import type { AnsweringProps } from './answering.ts';
import { standingTexts } from './messages.ts';
import { shownOf } from './shown.ts';
import { standingPage } from './standing.page.tsx';

type Refusal = Extract<Outcome<never>, { ok: false }>['refusal'];

const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
const preHandler = requireVisitor;

/**
 * The requests of a host who signs in. An answer leads back to the request, which then shows what
 * came of it: unlike a link, it is the host's own and stays.
 */
export function registerRequests(server: HttpServer, services: Services): void {
  server.get('/host/requests/:id', { schema, preHandler }, async (request, reply) =>
    show({ services, request, reply, id: caseIdOf(request.params) }, 200),
  );
  server.post('/host/requests/:id', { schema, preHandler }, async (request, reply) =>
    take({ services, request, reply, id: caseIdOf(request.params) }),
  );
}

/** The request as it stands now; on top what could not be done with it. */
export function showRequest(
  visit: CaseVisit,
  { refusal }: { readonly refusal: RefusalCode },
): Promise<FastifyReply> {
  return show(visit, REFUSALS[refusal].status, { refusal });
}

/** The request as it stands now, with whatever was typed before. */
function show(
  visit: CaseVisit,
  status: number,
  answering: AnsweringProps = {},
): Promise<FastifyReply> {
  const { services, request, reply } = visit;
  return showCaseTo('host', visit, (view) => {
    const page = pageOf(view, services.clock.today(), request.language, answering);
    const shown = withKeptAnswers({ section: 'host', head: hostHead, ...page });
    return sendPage(request, reply, { status, ...shown });
  });
}

function pageOf(
  view: RegistrationView,
  today: string,
  language: Language,
  answering: AnsweringProps,
): PageContent {
  const standing = standingOf(view, today);
  if (standing !== 'awaiting-host') return standingPage({ language, view, standing, ...answering });
  const note = whenToAnswer(view, language);
  return askedPage({
    language,
    view: shownOf(view, language),
    back: '/host',
    note,
    ...answering,
  });
}

function whenToAnswer({ status, deadlines }: RegistrationView, language: Language): string {
  const last = deadlines.find(({ kind }) => kind === 'host-answer')?.lateAfter;
  if (status === 'in-review' || !last) return say(standingTexts.stillWelcome, language);
  return say(standingTexts.answerBy, language, { day: formatLongDate(last, language) });
}

async function take(visit: CaseVisit): Promise<FastifyReply> {
  const form = readAnswerForm(visit.request.body);
  const { services, request, id } = visit;
  const { accountId } = actorOf(request);
  const approach = { through: 'account', accountId, registrationId: id } as const;
  const outcome = await answerWith(services, approach, form);
  if (wantsFewWords(request)) return tell(visit, outcome, form);
  if (!outcome.ok) return refuse(visit, form, outcome.refusal);
  return visit.reply.redirect(`/host/requests/${id}`, 303);
}

/** What came of it in few words, for an answer that was sent without a page. */
function tell(
  { request, reply, id }: CaseVisit,
  outcome: Outcome<StoredCase>,
  { answer }: AnswerForm,
): FastifyReply {
  const { language } = request;
  if (outcome.ok)
    return sendTold(reply, 200, toldResult(resultOf(outcome.value, answer), language));
  const { code } = outcome.refusal;
  return sendTold(
    reply,
    REFUSALS[code].status,
    toldRefusal(code, `/host/requests/${id}`, language),
  );
}

function refuse(
  visit: CaseVisit,
  form: AnswerForm,
  { code, errors = [] }: Refusal,
): FastifyReply | Promise<FastifyReply> {
  const { request, reply, id } = visit;
  const { language } = request;
  switch (code) {
    case 'not-found':
      return notFound(reply);
    case 'invalid':
      return show(visit, 422, { form, mistakes: mistakesOf(errors, language) });
    case 'own-filing': {
      const page = ownFilingPage(language, `/registrations/${id}`);
      return sendPage(request, reply, { status: 403, ...page });
    }
    default:
      return show(visit, REFUSALS[code].status, { form, refusal: code });
  }
}
