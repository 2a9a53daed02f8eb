import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import {
  listDrafts,
  openInvitation,
  REFUSALS,
  type Services,
} from '../../../../../registration/index.ts';
import { requireVisitor } from '../../../require-visitor.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../../ui/index.ts';
import { visitorOf } from '../../../visit.ts';
import { DRAFT_FIELD } from '../../begin-form.tsx';
import { answerWithoutDraft, type FilingVisit, filingVisit, goTo, show } from '../filing-visit.ts';
import { beginDraft, postedLines, type StartPageProps, startPage } from '../start/index.ts';
import { addressOnward } from '../way.ts';
import { endedPage, InvitedBy, invitedPage } from './invited.page.tsx';

/** The code stands in the path, as the token of a one-time link does; nobody guesses it at this pace. */
const OF_CODE = {
  schema: { ...UNLISTED, params: z.object({ token: z.string() }) },
  config: { rateLimit: { max: 60, timeWindow: 60_000 } },
} as const;
const SIGNED_IN = { ...OF_CODE, preHandler: requireVisitor } as const;

/**
 * An invitation, opened by its link or its QR code. Looking needs no account and uses nothing up; whoever
 * goes on signs in first. The filing begins with the passport, or every look would leave a draft behind.
 */
export function registerInvited(server: HttpServer, services: Services): void {
  server.register(async (scope: HttpServer) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('x-robots-tag', 'noindex');
    });
    scope.get('/invited/:token', OF_CODE, async (request, reply) => {
      const { language, params } = request;
      const opened = await opens(services, request, params.token);
      if (!opened.ok) return sendPage(request, reply, { status: 410, ...endedPage(language) });
      const onward = beginAddress(params.token);
      const page = invitedPage({ language, invitation: opened.value, onward });
      return sendPage(request, reply, page);
    });
    scope.get('/invited/:token/file', SIGNED_IN, async (request, reply) =>
      ask(filingVisit(services, request, reply), request.params.token, 200),
    );
    scope.post('/invited/:token/file', SIGNED_IN, async (request, reply) =>
      begin(filingVisit(services, request, reply), request.params.token),
    );
  });
}

function beginAddress(code: string): string {
  return `/invited/${encodeURIComponent(code)}/file`;
}

function opens(services: Services, request: FastifyRequest, code: string) {
  const accountId = visitorOf(request)?.actor.accountId ?? null;
  return openInvitation(services, accountId, { code }, request.language);
}

/** The page of the passport, for a filing that has its host already. */
async function ask(
  visit: FilingVisit,
  code: string,
  status: number,
  more: Pick<StartPageProps, 'typed' | 'mistakes' | 'refusal'> = {},
): Promise<FastifyReply> {
  const { services, actor, request, language } = visit;
  const opened = await opens(services, request, code);
  if (!opened.ok) return show(visit, endedPage(language), 410);
  const drafts = await listDrafts(services, actor);
  const by = h(InvitedBy, { language, invitation: opened.value });
  const invited = { action: beginAddress(code), by };
  return show(visit, startPage({ language, drafts, invited, ...more }), status);
}

async function begin(visit: FilingVisit, code: string): Promise<FastifyReply> {
  const typed = formFieldsOf(visit.request.body);
  const posted = postedLines(visit, typed);
  if ('mistakes' in posted) return ask(visit, code, 422, { typed, mistakes: posted.mistakes });
  const id = typed.get(DRAFT_FIELD);
  const begun = await beginDraft(visit, { id, piece: posted.piece, invitation: code });
  if (begun.ok) return goTo(visit, addressOnward(begun.value));
  const refusal = begun.refusal.code;
  if (refusal === 'no-invitation') return show(visit, endedPage(visit.language), 410);
  const { status, message } = REFUSALS[refusal];
  // A form that was sent twice has made a case, or goes on with the draft that it began.
  if (status === 404) return answerWithoutDraft(visit, id ?? '');
  return ask(visit, code, status, { typed, refusal: message });
}
