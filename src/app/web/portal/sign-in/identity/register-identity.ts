import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  beginIdentitySignIn,
  finishIdentity,
  type IdentityProvider,
} from '../../../../../accounts/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import { lookAtMyPlaces } from '../../../../../registration/index.ts';
import type { WebOptions } from '../../../options.ts';
import { sessionTokenOf } from '../../../session-cookie.ts';
import { visitorOf } from '../../../visit.ts';
import { challengeCookie } from '../cookies.ts';
import { enterSession } from '../enter-session.ts';
import { toOf } from '../onward.ts';
import { LIMITED } from '../route-options.ts';
import { showSignIn } from '../show-sign-in.ts';
import { IDENTITY, IDENTITY_BEGIN, identityLinkAddress } from './addresses.ts';

/**
 * Signing in through another system. One is sent there by a link and not by a form: what a form may
 * lead to is kept to our own pages, and that holds for where it is redirected too.
 */
export function registerIdentity(server: HttpServer, options: WebOptions): void {
  const { identityProvider: provider } = options;
  if (!provider) return;
  server.get(IDENTITY_BEGIN, LIMITED, (request, reply) => begin(request, reply, options, provider));
  server.get(IDENTITY, LIMITED, (request, reply) => finish(request, reply, options, provider));
}

/** The address of ours that is registered with the provider. */
export function redirectUri(origin: string): string {
  return `${origin}${IDENTITY}`;
}

async function begin(
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
  provider: IdentityProvider,
): Promise<FastifyReply> {
  const { services, origin } = options;
  const outcome = await beginIdentitySignIn(services, {
    provider,
    redirectUri: redirectUri(origin),
    onward: toOf(request),
  });
  if (!outcome.ok) {
    return showSignIn(request, reply, options, { status: 503, notice: 'providerAway' });
  }
  challengeCookie.set(reply, outcome.browser, origin);
  return reply.redirect(outcome.address, 303);
}

/** Sends on at once, so that the code of the provider does not stay in the address bar. */
async function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
  provider: IdentityProvider,
): Promise<FastifyReply> {
  const { services, origin } = options;
  const outcome = await finishIdentity(services, {
    provider,
    redirectUri: redirectUri(origin),
    browser: challengeCookie.of(request) ?? '',
    answer: new URL(request.url, origin),
    session: visitorOf(request),
    userAgent: request.headers['user-agent'],
    formerSession: sessionTokenOf(request) ?? null,
    language: request.language,
  });
  challengeCookie.clear(reply, origin);
  if (!outcome.ok && !outcome.linking) {
    return showSignIn(request, reply, options, { status: 422, notice: 'identityRefused' });
  }
  if (!outcome.ok) return reply.redirect(identityLinkAddress(outcome.refusal.code), 303);
  const accountId =
    outcome.did === 'linked' ? visitorOf(request)?.actor.accountId : outcome.value.accountId;
  if (accountId) await lookAtMyPlaces(services, accountId);
  if (outcome.did === 'linked') return reply.redirect(identityLinkAddress('linked'), 303);
  return enterSession(reply, options, outcome.value, outcome.onward);
}
