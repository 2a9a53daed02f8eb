import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { type Outcome, readRequest, type Services } from '../../../../registration/index.ts';
import { type PageContent, sendPage, UNLISTED } from '../../ui/index.ts';
import { endedPage, ownFilingPage, resultOf, resultPage } from '../after/index.ts';
import {
  type AnswerForm,
  answerWith,
  extensionPage,
  mistakesOf,
  type RequestPageProps,
  readAnswerForm,
  requestPage,
} from '../request/index.ts';

/** One visit to a link: what every page of it is made with. */
interface Visit {
  readonly services: Services;
  readonly token: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

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
  return sendPage(visit.request, visit.reply, { status, ...content });
}

function showEnded(visit: Visit): FastifyReply {
  return show(visit, 410, endedPage(visit.request.language));
}

/** Shows the request as it stands now, with whatever was typed before. */
async function ask(
  visit: Visit,
  status: number,
  more: Pick<RequestPageProps, 'form' | 'mistakes' | 'refusal'> = {},
): Promise<FastifyReply> {
  const { language } = visit.request;
  const view = await readRequest(visit.services, visit.token, language);
  if (!view) return showEnded(visit);
  const { extendTo } = view;
  const content = extendTo
    ? extensionPage({ language, view: { ...view, extendTo }, ...more })
    : requestPage({ language, view, ...more });
  return show(visit, status, content);
}

async function take(visit: Visit): Promise<FastifyReply> {
  const form = readAnswerForm(visit.request.body);
  const { services, token } = visit;
  const outcome = await answerWith(services, { through: 'link', token }, form);
  if (!outcome.ok) return refuse(visit, form, outcome.refusal);
  return show(visit, 200, resultPage(resultOf(outcome.value, form.answer), visit.request.language));
}

function refuse(
  visit: Visit,
  form: AnswerForm,
  { code, errors = [] }: Refusal,
): FastifyReply | Promise<FastifyReply> {
  const { language } = visit.request;
  switch (code) {
    case 'invalid':
      return ask(visit, 422, { form, mistakes: mistakesOf(errors, language) });
    case 'changed-since-seen':
      return ask(visit, 409, { form, refusal: code });
    case 'own-filing':
      return show(visit, 403, ownFilingPage(language));
    default:
      return showEnded(visit);
  }
}
