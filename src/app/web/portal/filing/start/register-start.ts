import type { FastifyReply } from 'fastify';
import { checkDocument } from '../../../../../people/index.ts';
import type { FieldError } from '../../../../../platform/contract/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import {
  type DraftKind,
  linesOfMrz,
  listDrafts,
  REFUSALS,
  type RefusalCode,
  type Services,
  saveDraftStep,
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
import { linesMissing, mistakesOf, passportWay, pieceOf, type Typed } from '../steps/index.ts';
import { addressOnward } from '../way.ts';
import { draftWithLines } from './draft-with-lines.ts';
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

/** Lines that cannot be read make no draft, or every try would leave one behind. */
async function beginNew(visit: FilingVisit, typed: Typed): Promise<FastifyReply> {
  const { language } = visit;
  const way = passportWay(typed);
  if (way === 'neither') return ask(visit, 422, { typed, mistakes: linesMissing(language) });
  const lines = way === 'lines' ? linesOfMrz(typed.get('lines') ?? '') : [];
  const errors = way === 'lines' ? faultsOf(visit, lines) : [];
  if (errors.length > 0) {
    return ask(visit, 422, { typed, mistakes: mistakesOf('passport', errors, language) });
  }
  const piece = pieceOf('passport', way === 'lines' ? typed : new Map());
  return beginWith(visit, typed.get(DRAFT_FIELD), lines, piece);
}

function faultsOf({ today }: FilingVisit, lines: readonly string[]): readonly FieldError[] {
  return checkDocument({ document: { mrz: lines } }, today).errors;
}

async function beginWith(
  visit: FilingVisit,
  id: string | undefined,
  lines: readonly string[],
  piece: object,
): Promise<FastifyReply> {
  const { services, actor, language } = visit;
  const begun = await draftWithLines(services, actor, lines);
  if (begun) return goTo(visit, addressOnward(begun));
  const draft = await startDraft(services, actor, { id, kind: 'new', language });
  if (!draft.ok) return refuse(visit, draft.refusal.code, id);
  const saved = await saveDraftStep(services, actor, draft.value.id, 'passport', piece);
  return saved.ok
    ? goTo(visit, addressOnward(saved.value))
    : refuse(visit, saved.refusal.code, draft.value.id);
}

/** The page as it stands, with what came in between; a draft that was sent meanwhile is a case now. */
async function refuse(visit: FilingVisit, code: RefusalCode, id = ''): Promise<FastifyReply> {
  const { status, message } = REFUSALS[code];
  if (status !== 404) return ask(visit, status, { refusal: message });
  return answerWithoutDraft(visit, id);
}
