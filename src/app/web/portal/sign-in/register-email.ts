import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type AskingRefusal,
  askForCode,
  attemptOf,
  readAccount,
} from '../../../../accounts/index.ts';
import { type HttpServer, networkOf } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { formFieldsOf } from '../../ui/index.ts';
import { visitorOf } from '../../visit.ts';
import { attemptCookie } from './cookies.ts';
import { mistakesOf } from './mistakes.ts';
import { againOf, codeAddress, goOn, toOf } from './onward.ts';
import { FORM, PAGE } from './route-options.ts';
import { showSignIn } from './show-sign-in.ts';

/** Asking for a code. Whoever is signed in does so only to have signed in just now. */
export function registerEmail(server: HttpServer, options: WebOptions): void {
  server.get('/sign-in', PAGE, async (request, reply) => {
    if (visitorOf(request) && !againOf(request)) return goOn(request, reply);
    const attempt = await openAttempt(request, options);
    const email = attempt?.sentTo ?? (await ownEmail(request, options));
    return showSignIn(request, reply, options, { email });
  });
  server.post('/sign-in', FORM, (request, reply) =>
    visitorOf(request) && !againOf(request) ? goOn(request, reply) : ask(request, reply, options),
  );
}

/** So that nobody has to type again what is known of them already. */
async function ownEmail(
  request: FastifyRequest,
  { services }: WebOptions,
): Promise<string | undefined> {
  const visitor = visitorOf(request);
  if (!visitor) return undefined;
  const { contacts } = await readAccount(services, visitor.actor);
  return contacts.find(({ kind }) => kind === 'email')?.value;
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
  attemptCookie.set(reply, outcome.value.attempt, options.origin);
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
    return showSignIn(request, reply, options, { status: 422, email, mistakes });
  }
  const { seconds } = refusal;
  const attempt = await openAttempt(request, options);
  reply.header('retry-after', seconds);
  const wait = { seconds, codeIsOpen: attempt !== null };
  return showSignIn(request, reply, options, { status: 429, email, wait });
}

async function openAttempt(request: FastifyRequest, { services }: WebOptions) {
  const token = attemptCookie.of(request);
  const attempt = token === undefined ? null : await attemptOf(services, token);
  return attempt?.ended ? null : attempt;
}
