import type { FastifyReply } from 'fastify';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import {
  type DraftKind,
  listDrafts,
  REFUSALS,
  type RefusalCode,
  type Services,
  startDraft,
} from '../../../../../registration/index.ts';
import { notFound } from '../../../case/index.ts';
import { formFieldsOf } from '../../../ui/index.ts';
import { DRAFT_FIELD } from '../../begin-form.tsx';
import {
  answerWithoutDraft,
  type FilingVisit,
  FOR_VISITORS,
  filingVisit,
  goTo,
  OF_ONE,
  show,
  withDraft,
} from '../filing-visit.ts';
import type { Typed } from '../steps/index.ts';
import { addressOnward } from '../way.ts';
import { beginDraft } from './begin-draft.ts';
import { draftWithLines } from './draft-with-lines.ts';
import { postedLines } from './posted-lines.ts';
import { type StartPageProps, startPage } from './start.page.tsx';

const KINDS = ['family', 'correct', 'move', 'renew', 'amend'] as const satisfies DraftKind[];

/** Beginning a filing: a new one with the passport, or one that begins from a case. */
export function registerStart(server: HttpServer, services: Services): void {
  server.get('/file', FOR_VISITORS, (request, reply) =>
    ask(filingVisit(services, request, reply), 200),
  );
  server.post('/file', FOR_VISITORS, (request, reply) => {
    const visit = filingVisit(services, request, reply);
    const typed = formFieldsOf(request.body);
    return typed.has('kind') ? beginFromCase(visit, typed) : beginNew(visit, typed);
  });
  server.get('/file/:id', OF_ONE, (request, reply) => {
    const visit = filingVisit(services, request, reply);
    return withDraft(visit, request.params.id, (draft) => goTo(visit, addressOnward(draft)));
  });
}

async function ask(
  visit: FilingVisit,
  status: number,
  more: Omit<StartPageProps, 'language' | 'drafts'> = {},
): Promise<FastifyReply> {
  const { services, actor, language } = visit;
  const drafts = await listDrafts(services, actor);
  return show(visit, startPage({ language, drafts, ...more }), status);
}

async function beginFromCase(visit: FilingVisit, typed: Typed): Promise<FastifyReply> {
  const { services, actor, language } = visit;
  const kind = KINDS.find((one) => one === typed.get('kind'));
  if (!kind) return notFound(visit.reply);
  const [id, of] = [typed.get(DRAFT_FIELD), typed.get('of')];
  const begun = await startDraft(services, actor, { id, kind, of, language });
  return begun.ok ? goTo(visit, addressOnward(begun.value)) : refuse(visit, begun.refusal.code, id);
}

async function beginNew(visit: FilingVisit, typed: Typed): Promise<FastifyReply> {
  const posted = postedLines(visit, typed);
  if ('mistakes' in posted) return ask(visit, 422, { typed, mistakes: posted.mistakes });
  const begun = await draftWithLines(visit.services, visit.actor, posted.lines);
  if (begun) return goTo(visit, addressOnward(begun));
  const id = typed.get(DRAFT_FIELD);
  const draft = await beginDraft(visit, { id, piece: posted.piece });
  return draft.ok ? goTo(visit, addressOnward(draft.value)) : refuse(visit, draft.refusal.code, id);
}

/** The page as it stands, with what came in between; a draft that was sent meanwhile is a case now. */
async function refuse(visit: FilingVisit, code: RefusalCode, id = ''): Promise<FastifyReply> {
  const { status, message } = REFUSALS[code];
  if (status !== 404) return ask(visit, status, { refusal: message });
  return answerWithoutDraft(visit, id);
}
