import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { say } from '../../../../platform/i18n/index.ts';
import {
  type Outcome,
  REFUSALS,
  type RequestView,
  readRequests,
  type Services,
  type StoredCase,
} from '../../../../registration/index.ts';
import { answerHead, withKeptAnswers } from '../../install/index.ts';
import { type PageContent, sendPage, UNLISTED } from '../../ui/index.ts';
import {
  type AnswerResult,
  endedPage,
  ownFilingPage,
  resultOf,
  wantsFewWords,
} from '../after/index.ts';
import {
  type AnswerForm,
  answerWith,
  askedPage,
  mistakesOf,
  type RequestPageProps,
  readAnswerForm,
} from '../request/index.ts';
import { confirmAll, readEverybody } from './answer-all.ts';
import { ASKS_WHY, familyPage } from './family.page.tsx';
import { familyResultPage } from './family-result.page.tsx';
import { JustAnswered } from './just-answered.tsx';
import { familyMessages as texts } from './messages.ts';
import { tell, tellAll } from './tell.ts';
import type { Visit } from './visit.ts';

type Refusal = Extract<Outcome<never>, { ok: false }>['refusal'];

const schema = { ...UNLISTED, params: z.object({ token: z.string() }) };

/**
 * The host's one-time link. GET shows and nothing else, since mail scanners and messengers open
 * links; POST answers and shows at the same address what came of it. Sent once more, or opened
 * again, the link says that the request has ended.
 */
export function registerLink(server: HttpServer, services: Services): void {
  server.register(async (scope: HttpServer) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex');
    });
    scope.get('/answer/:token', { schema }, async (request, reply) =>
      ask({ services, token: request.params.token, request, reply }, 200),
    );
    scope.post('/answer/:token', { schema, config: { formToken: false } }, async (request, reply) =>
      take({ services, token: request.params.token, request, reply }),
    );
  });
}

function show(visit: Visit, status: number, content: PageContent): FastifyReply {
  const page = withKeptAnswers({ head: answerHead, ...content });
  return sendPage(visit.request, visit.reply, { status, ...page });
}

function showEnded(visit: Visit): FastifyReply {
  return show(visit, 410, endedPage(visit.request.language));
}

/** What came of answers that were tried, and whose request was looked at. */
type Tried = Pick<RequestPageProps, 'form' | 'mistakes' | 'refusal'> & {
  readonly results?: readonly AnswerResult[];
};

/** Shows who waits now, with whatever was typed before, or what came of the last answers. */
async function ask(visit: Visit, status: number, tried: Tried = {}): Promise<FastifyReply> {
  const { services, token, request } = visit;
  const { language } = request;
  const views = await readRequests(services, token, language);
  const [first] = views;
  const [result, ...more] = tried.results ?? [];
  if (!first) {
    return result
      ? show(visit, 200, familyResultPage([result, ...more], language))
      : showEnded(visit);
  }
  const { form } = tried;
  const named = views.find(({ registrationId }) => registrationId === form?.registrationId);
  const view = named ?? (views.length === 1 ? first : undefined);
  if (!view) return show(visit, status, familyPage({ language, views, ...tried }));
  const { form: _, ...other } = tried;
  const isAbout = named !== undefined || form?.registrationId === undefined;
  return show(visit, status, onePage(visit, views, view, isAbout ? tried : other));
}

/** The request of one person; where others of the family wait too, with the way back to them. */
function onePage(
  { request: { language } }: Visit,
  views: readonly RequestView[],
  view: RequestView,
  { results, ...answering }: Tried,
): PageContent {
  const back = views.length > 1 ? { back: '?', backText: say(texts.toOthers, language) } : {};
  const page = askedPage({ language, view, ...back, ...answering });
  return {
    ...page,
    body: (
      <>
        <JustAnswered language={language} results={results} left={views.length} />
        {page.body}
      </>
    ),
  };
}

async function take(visit: Visit): Promise<FastifyReply> {
  const { services, token, request } = visit;
  const everybody = readEverybody(request);
  if (everybody.length > 0) {
    const outcomes = await confirmAll(services, token, everybody);
    return wantsFewWords(request) ? tellAll(visit, outcomes) : showAll(visit, outcomes);
  }
  const form = readAnswerForm(request.body);
  if (form.answer === ASKS_WHY) return ask(visit, 200, { form: { ...form, answer: 'decline' } });
  const { registrationId } = form;
  const named = registrationId === undefined ? {} : { registrationId };
  const outcome = await answerWith(services, { through: 'link', token, ...named }, form);
  if (wantsFewWords(request)) return tell(visit, outcome, form);
  if (!outcome.ok) return refuse(visit, form, outcome.refusal);
  return ask(visit, 200, { results: [resultOf(outcome.value, form.answer)] });
}

/** What each "yes" came to; of those that were not taken the first reason. Some may have had their answer. */
function showAll(
  visit: Visit,
  outcomes: readonly Outcome<StoredCase>[],
): FastifyReply | Promise<FastifyReply> {
  const results = outcomes.flatMap((one) => (one.ok ? [resultOf(one.value, 'confirm')] : []));
  const refusals = outcomes.flatMap((one) => (one.ok ? [] : [one.refusal]));
  const still = refusals.filter(({ code }) => code !== 'already-answered');
  const [refusal] = results.length > 0 ? still : [...still, ...refusals];
  if (!refusal) return ask(visit, 200, { results });
  if (refusal.code === 'own-filing') return refuse(visit, {}, refusal);
  return ask(visit, REFUSALS[refusal.code].status, { results, refusal: refusal.code });
}

/** A case that was answered meanwhile ends the link only where nobody else waits. */
function refuse(
  visit: Visit,
  form: AnswerForm,
  { code, errors = [] }: Refusal,
): FastifyReply | Promise<FastifyReply> {
  const { language } = visit.request;
  switch (code) {
    case 'invalid':
      return ask(visit, 422, { form, mistakes: mistakesOf(errors, language) });
    case 'own-filing':
      return show(visit, 403, ownFilingPage(language));
    default:
      return ask(visit, REFUSALS[code].status, { form, refusal: code });
  }
}
