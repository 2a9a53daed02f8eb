import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../../../../accounts/index.ts';
import type { Language } from '../../../../platform/i18n/index.ts';
import {
  findSentDraft,
  readDraft,
  type Services,
  type ShownDraft,
} from '../../../../registration/index.ts';
import { notFound } from '../../case/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { type PageContent, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';

/** One request of somebody who files: what every page of it is made with. */
export interface FilingVisit {
  readonly services: Services;
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly language: Language;
  /** The legal day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Every page of filing is behind the sign-in. */
export const FOR_VISITORS = { schema: UNLISTED, preHandler: requireVisitor } as const;
export const OF_ONE = {
  ...FOR_VISITORS,
  schema: { ...UNLISTED, params: z.object({ id: z.string() }) },
} as const;

export function filingVisit(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): FilingVisit {
  const { language } = request;
  const today = services.clock.today();
  return { services, actor: actorOf(request), request, reply, language, today };
}

export function show(visit: FilingVisit, content: PageContent, status = 200): FastifyReply {
  return sendPage(visit.request, visit.reply, { status, section: 'account', ...content });
}

export function goTo({ reply }: FilingVisit, address: string): FastifyReply {
  return reply.redirect(address, 303);
}

/** Goes on with a draft of the visitor's own; with any other the answer is given here. */
export async function withDraft(
  visit: FilingVisit,
  id: string,
  go: (draft: ShownDraft) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> {
  const read = await readDraft(visit.services, visit.actor, id);
  return read.ok ? go(read.value) : answerWithoutDraft(visit, id);
}

/** A draft that was sent is a case now; any other that is not there never was the visitor's. */
export async function answerWithoutDraft(visit: FilingVisit, id: string): Promise<FastifyReply> {
  const sent = await findSentDraft(visit.services, visit.actor, id);
  if (sent.ok) return goTo(visit, caseAddress(sent.value.registrationId));
  return notFound(visit.reply);
}

export function caseAddress(registrationId: string, page?: 'sent'): string {
  return page === undefined
    ? `/registrations/${registrationId}`
    : `/registrations/${registrationId}/${page}`;
}
