import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  beginIdentityLink,
  type IdentityProvider,
  readAccount,
  unlinkIdentity,
} from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { WebOptions } from '../../../options.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { signInAgainAddress } from '../../../return-address.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../../ui/index.ts';
import { actorOf, sessionOf } from '../../../visit.ts';
import { challengeCookie } from '../../sign-in/cookies.ts';
import { redirectUri } from '../../sign-in/identity/register-identity.ts';
import { LIMITED } from '../../sign-in/route-options.ts';
import { requireFresh } from '../require-fresh.ts';
import { IDENTITY_LINK, IDENTITY_LINK_BEGIN } from './addresses.ts';
import { type IdentityNotice, identityPage, isIdentityNotice } from './identity.page.tsx';

/** Letting another system sign an account in, and ending that; also one that the settings name no more. */
export function registerIdentityLink(server: HttpServer, options: WebOptions): void {
  const fresh = { schema: UNLISTED, preHandler: requireFresh(options.services) };
  const own = { schema: UNLISTED, preHandler: requireVisitor };
  server.get(IDENTITY_LINK, fresh, (request, reply) => {
    const came = formFieldsOf(request.query).get('came');
    return show(request, reply, options, isIdentityNotice(came) ? came : undefined);
  });
  server.post(IDENTITY_LINK, own, (request, reply) => unlink(request, reply, options));
  const { identityProvider: provider } = options;
  if (!provider) return;
  const begun = { ...LIMITED, preHandler: fresh.preHandler };
  server.get(IDENTITY_LINK_BEGIN, begun, (request, reply) =>
    begin(request, reply, options, provider),
  );
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, identityProvider: provider }: WebOptions,
  notice: IdentityNotice | undefined,
): Promise<FastifyReply> {
  const { language } = request;
  const { identities } = await readAccount(services, actorOf(request));
  const page = identityPage({ language, identities, provider: provider ?? null, notice });
  const status = notice === undefined || notice === 'linked' ? 200 : 409;
  return sendPage(request, reply, { status, ...page });
}

async function begin(
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
  provider: IdentityProvider,
): Promise<FastifyReply> {
  const { services, origin } = options;
  const go = { provider, redirectUri: redirectUri(origin) };
  const outcome = await beginIdentityLink(services, sessionOf(request), go);
  if (!outcome.ok) return show(request, reply, options, 'provider-away');
  challengeCookie.set(reply, outcome.browser, origin);
  return reply.redirect(outcome.address, 303);
}

async function unlink(
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
): Promise<FastifyReply> {
  const issuer = formFieldsOf(request.body).get('unlink') ?? '';
  const outcome = await unlinkIdentity(options.services, sessionOf(request), issuer);
  if (outcome.ok || outcome.refusal.code === 'not-found') {
    return reply.redirect(IDENTITY_LINK, 303);
  }
  if (outcome.refusal.code === 'last-way-in') return show(request, reply, options, 'last-way-in');
  return reply.redirect(signInAgainAddress(IDENTITY_LINK), 303);
}
