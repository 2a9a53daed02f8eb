import type { FastifyReply, FastifyRequest } from 'fastify';
import { addPasskey, beginPasskey } from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../../ui/index.ts';
import { sessionOf } from '../../../visit.ts';
import { challengeCookie } from '../../sign-in/cookies.ts';
import { toOf } from '../../sign-in/onward.ts';
import { requireFresh } from '../require-fresh.ts';
import { NEW_PASSKEY, NEW_PASSKEY_OPTIONS, PASSKEYS } from './addresses.ts';
import { newPasskeyPage } from './new-passkey.page.tsx';

const STATUSES = { 'sign-in-again': 403, 'too-many-passkeys': 409 } as const;

/** Making a passkey: the script asks what the device is to make, then sends what it made. */
export function registerNewPasskey(server: HttpServer, options: WebOptions): void {
  const { services, origin } = options;
  const own = { schema: UNLISTED, preHandler: requireVisitor };
  const fresh = { schema: UNLISTED, preHandler: requireFresh(services) };
  server.get(NEW_PASSKEY, fresh, (request, reply) => show(request, reply, 200));
  server.post(NEW_PASSKEY_OPTIONS, own, async (request, reply) => {
    const begun = await beginPasskey(services, sessionOf(request), origin);
    if (!begun.ok) return reply.code(STATUSES[begun.refusal.code]).send(begun.refusal);
    challengeCookie.set(reply, begun.browser, origin);
    return reply.send(begun.options);
  });
  server.post(NEW_PASSKEY, own, (request, reply) => add(request, reply, options));
}

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  refused = false,
): FastifyReply {
  const page = newPasskeyPage({ language: request.language, to: toOf(request), refused });
  return sendPage(request, reply, { status, ...page });
}

async function add(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, origin }: WebOptions,
): Promise<FastifyReply> {
  const outcome = await addPasskey(services, sessionOf(request), {
    browser: challengeCookie.of(request) ?? '',
    answer: formFieldsOf(request.body).get('answer') ?? '',
    origin,
    userAgent: request.headers['user-agent'],
  });
  challengeCookie.clear(reply, origin);
  if (!outcome.ok) return show(request, reply, 422, true);
  return reply.redirect(toOf(request) ?? PASSKEYS, 303);
}
