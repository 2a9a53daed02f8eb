import type { FastifyReply } from 'fastify';
import type { SignedIn } from '../../../../accounts/index.ts';
import type { WebOptions } from '../../options.ts';
import { setSessionCookie } from '../../session-cookie.ts';
import { attemptCookie } from './cookies.ts';
import { onwardAddress } from './onward.ts';

/** Whoever has signed in goes on with their session, by whatever way they came. */
export function enterSession(
  reply: FastifyReply,
  { origin }: Pick<WebOptions, 'origin'>,
  { session, roles }: SignedIn,
  to: string | undefined,
): FastifyReply {
  setSessionCookie(reply, session, origin);
  attemptCookie.clear(reply, origin);
  return reply.redirect(onwardAddress(to, roles), 303);
}
