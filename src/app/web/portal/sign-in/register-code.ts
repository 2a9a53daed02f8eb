import type { FastifyReply, FastifyRequest } from 'fastify';
import { attemptOf, offerPasskey, type SignedIn, signIn } from '../../../../accounts/index.ts';
import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { signInAddress } from '../../return-address.ts';
import { sessionTokenOf } from '../../session-cookie.ts';
import { formFieldsOf, sendPage } from '../../ui/index.ts';
import { visitorOf } from '../../visit.ts';
import { passkeyOffer } from '../settings/passkeys/addresses.ts';
import { codePage } from './code.page.tsx';
import { attemptCookie } from './cookies.ts';
import { endedPage } from './ended.page.tsx';
import { enterSession } from './enter-session.ts';
import { codeError, mistakesOf } from './mistakes.ts';
import { goOn, onwardAddress, toOf } from './onward.ts';
import { FORM, PAGE } from './route-options.ts';

/** One visit to the page of the code. */
interface Visit {
  readonly options: WebOptions;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What was entered, and how often it may still be. */
interface WrongCode {
  readonly code: string;
  readonly guessesLeft: number;
}

/** Entering the code. */
export function registerCode(server: HttpServer, options: WebOptions): void {
  server.get('/sign-in/code', PAGE, (request, reply) => {
    const visit = { options, request, reply };
    const signsInAgain = attemptCookie.of(request) !== undefined;
    return visitorOf(request) && !signsInAgain ? goOn(request, reply) : show(visit);
  });
  server.post('/sign-in/code', FORM, (request, reply) => enter({ options, request, reply }));
}

async function enter(visit: Visit): Promise<FastifyReply> {
  const { options, request } = visit;
  const attempt = attemptCookie.of(request);
  if (attempt === undefined) return askAgain(visit);
  const code = formFieldsOf(request.body).get('code') ?? '';
  const outcome = await signIn(options.services, {
    attempt,
    code,
    userAgent: request.headers['user-agent'],
    formerSession: sessionTokenOf(request) ?? null,
  });
  if (outcome.ok) return begin(visit, outcome.value);
  if (outcome.refusal.code === 'code-ended') return askAgain(visit);
  return show(visit, { code, guessesLeft: outcome.refusal.guessesLeft });
}

/** On the way to where they wanted to be, a device that could keep a passkey is offered one, once. */
async function begin(
  { options, request, reply }: Visit,
  signedIn: SignedIn,
): Promise<FastifyReply> {
  const to = toOf(request);
  const canKeep = formFieldsOf(request.body).get('passkeys') === 'yes';
  const offered = canKeep && (await offerPasskey(options.services, signedIn.accountId));
  const onward = onwardAddress(to, signedIn.roles);
  return enterSession(reply, options, signedIn, offered ? passkeyOffer(onward) : onward);
}

/** Whoever is signed in already, such as by the same button pressed twice, is where they wanted to be. */
async function askAgain(visit: Visit): Promise<FastifyReply> {
  return visitorOf(visit.request) ? goOn(visit.request, visit.reply) : show(visit);
}

/** The page as the attempt of this browser stands now. */
async function show({ options, request, reply }: Visit, wrong?: WrongCode): Promise<FastifyReply> {
  const { language } = request;
  const token = attemptCookie.of(request);
  const attempt = token === undefined ? null : await attemptOf(options.services, token);
  const to = toOf(request);
  if (!attempt) return reply.redirect(signInAddress(to), 303);
  if (attempt.ended) {
    const content = endedPage({ language, to, email: attempt.sentTo });
    return sendPage(request, reply, { status: 410, ...content });
  }
  const page = { language, to, attempt, demo: options.demo !== undefined };
  if (!wrong) return sendPage(request, reply, codePage(page));
  const { code, guessesLeft } = wrong;
  const mistakes = mistakesOf([codeError(code, guessesLeft)], language);
  return sendPage(request, reply, { status: 422, ...codePage({ ...page, code, mistakes }) });
}
