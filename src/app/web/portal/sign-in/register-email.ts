import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AskingRefusal, askForCode, attemptOf } from '../../../../accounts/index.ts';
import { type HttpServer, networkOf } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { formFieldsOf, sendPage } from '../../ui/index.ts';
import { visitorOf } from '../../visit.ts';
import { attemptTokenOf, setAttemptCookie } from './attempt-cookie.ts';
import { type EmailPageProps, emailPage } from './email.page.tsx';
import { mistakesOf } from './mistakes.ts';
import { codeAddress, goOn, toOf } from './onward.ts';
import { FORM, PAGE } from './route-options.ts';

/** Asking for a code. */
export function registerEmail(server: HttpServer, options: WebOptions): void {
  server.get('/sign-in', PAGE, async (request, reply) => {
    if (visitorOf(request)) return goOn(request, reply);
    const attempt = await openAttempt(request, options);
    return show(request, reply, 200, { email: attempt?.email });
  });
  server.post('/sign-in', FORM, (request, reply) =>
    visitorOf(request) ? goOn(request, reply) : ask(request, reply, options),
  );
}

async function ask(
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
): Promise<FastifyReply> {
  const { language } = request;
  const typed = formFieldsOf(request.body).get('email') ?? '';
  const outcome = await askForCode(options.services, {
    email: typed.trim() === '' ? undefined : typed,
    language,
    address: networkOf(request),
  });
  if (!outcome.ok) return refuse(request, reply, options, typed, outcome.refusal);
  setAttemptCookie(reply, outcome.value.attempt, options.origin);
  return reply.redirect(codeAddress(toOf(request)), 303);
}

async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
  email: string,
  refusal: AskingRefusal,
): Promise<FastifyReply> {
  if (refusal.code === 'invalid') {
    const mistakes = mistakesOf(refusal.errors, request.language);
    return show(request, reply, 422, { email, mistakes });
  }
  const { seconds } = refusal;
  const attempt = await openAttempt(request, options);
  reply.header('retry-after', seconds);
  return show(request, reply, 429, { email, wait: { seconds, codeIsOpen: attempt !== null } });
}

async function openAttempt(request: FastifyRequest, { services }: WebOptions) {
  const token = attemptTokenOf(request);
  const attempt = token === undefined ? null : await attemptOf(services, token);
  return attempt?.ended ? null : attempt;
}

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  more: Omit<EmailPageProps, 'language' | 'to'>,
): FastifyReply {
  const { language } = request;
  return sendPage(request, reply, {
    status,
    ...emailPage({ language, to: toOf(request), ...more }),
  });
}
