import type { FastifyReply, FastifyRequest } from 'fastify';
import { beginPasskeySignIn, signInWithPasskey } from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { WebOptions } from '../../../options.ts';
import { sessionTokenOf } from '../../../session-cookie.ts';
import { formFieldsOf } from '../../../ui/index.ts';
import { challengeCookie } from '../cookies.ts';
import { enterSession } from '../enter-session.ts';
import { toOf } from '../onward.ts';
import { FORM, PAGE } from '../route-options.ts';
import { showSignIn } from '../show-sign-in.ts';
import { PASSKEY, PASSKEY_OPTIONS } from './addresses.ts';

/** Signing in with a passkey: the script asks what to sign, then sends what was signed. */
export function registerPasskey(server: HttpServer, options: WebOptions): void {
  const { services, origin } = options;
  server.post(PASSKEY_OPTIONS, FORM, async (_request, reply) => {
    const begun = await beginPasskeySignIn(services, origin);
    challengeCookie.set(reply, begun.browser, origin);
    return reply.send(begun.options);
  });
  server.post(PASSKEY, FORM, (request, reply) => signIn(request, reply, options));
  // Where the answer to a refused form stood, and was opened again.
  server.get(PASSKEY, PAGE, async (_request, reply) => reply.redirect('/sign-in', 303));
}

async function signIn(
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
): Promise<FastifyReply> {
  const { services, origin } = options;
  const outcome = await signInWithPasskey(services, {
    browser: challengeCookie.of(request) ?? '',
    answer: formFieldsOf(request.body).get('answer') ?? '',
    origin,
    userAgent: request.headers['user-agent'],
    formerSession: sessionTokenOf(request) ?? null,
  });
  challengeCookie.clear(reply, origin);
  if (outcome.ok) return enterSession(reply, options, outcome.value, toOf(request));
  return showSignIn(request, reply, options, { status: 422, notice: 'passkeyRefused' });
}
