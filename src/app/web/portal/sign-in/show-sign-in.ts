import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WebOptions } from '../../options.ts';
import { sendPage } from '../../ui/index.ts';
import { visitorOf } from '../../visit.ts';
import { type EmailPageProps, emailPage } from './email.page.tsx';
import { againOf, toOf } from './onward.ts';

export interface ShownSignIn
  extends Partial<Pick<EmailPageProps, 'email' | 'mistakes' | 'wait' | 'notice'>> {
  readonly status?: number;
}

/** The page on which every way in begins. */
export function showSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  { identityProvider: provider }: WebOptions,
  { status = 200, ...more }: ShownSignIn = {},
): FastifyReply {
  const { language } = request;
  const page = emailPage({
    language,
    to: toOf(request),
    again: againOf(request) && visitorOf(request) !== null,
    provider: provider ? { label: provider.label, away: provider.isAway() } : null,
    ...more,
  });
  return sendPage(request, reply, { status, ...page });
}
