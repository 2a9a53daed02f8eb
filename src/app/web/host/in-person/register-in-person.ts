import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import {
  type Outcome,
  REFUSALS,
  readInPerson,
  type Services,
} from '../../../../registration/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { type PageContent, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { ownFilingPage, resultOf, resultPage } from '../after/index.ts';
import {
  type AnswerForm,
  answerWith,
  askedPage,
  mistakesOf,
  type RequestPageProps,
  readAnswerForm,
} from '../request/index.ts';
import { codeEndedPage } from './code-ended.page.tsx';

/** One visit to the code that a host has scanned. */
interface Visit {
  readonly services: Services;
  readonly token: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Refusal = Extract<Outcome<never>, { ok: false }>['refusal'];

const schema = { ...UNLISTED, params: z.object({ token: z.string() }) };
const preHandler = requireVisitor;

/**
 * What the foreigner's phone shows and the host's camera opens. The host signs in, so that it is known
 * who has answered; what their word counts the place decides.
 */
export function registerInPerson(server: HttpServer, services: Services): void {
  server.register(async (scope: HttpServer) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex');
    });
    scope.get('/in-person/:token', { schema, preHandler }, async (request, reply) =>
      ask({ services, token: request.params.token, request, reply }, 200),
    );
    scope.post('/in-person/:token', { schema, preHandler }, async (request, reply) =>
      take({ services, token: request.params.token, request, reply }),
    );
  });
}

function show({ request, reply }: Visit, status: number, content: PageContent): FastifyReply {
  return sendPage(request, reply, { status, section: 'host', ...content });
}

async function ask(
  visit: Visit,
  status: number,
  more: Pick<RequestPageProps, 'form' | 'mistakes' | 'refusal'> = {},
): Promise<FastifyReply> {
  const { services, token, request } = visit;
  const { language } = request;
  const read = await readInPerson(services, actorOf(request), token, language);
  if (read.ok) return show(visit, status, askedPage({ language, view: read.value, ...more }));
  return showRefused(visit, read.refusal.code);
}

function showRefused(visit: Visit, code: Refusal['code']): FastifyReply {
  const { language } = visit.request;
  if (code === 'own-filing') return show(visit, 403, ownFilingPage(language));
  return show(visit, 410, codeEndedPage(language));
}

async function take(visit: Visit): Promise<FastifyReply> {
  const { services, token, request } = visit;
  const form = readAnswerForm(request.body);
  const { accountId } = actorOf(request);
  const approach = { through: 'in-person', token, accountId } as const;
  const outcome = await answerWith(services, approach, form);
  if (!outcome.ok) return refuse(visit, form, outcome.refusal);
  return show(visit, 200, resultPage(resultOf(outcome.value, form.answer), request.language));
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
      return ask(visit, REFUSALS[code].status, { form, refusal: code });
    default:
      return showRefused(visit, code);
  }
}
