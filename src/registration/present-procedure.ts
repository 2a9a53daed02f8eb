import type { AttachmentName } from './attachment-store.ts';
import { contestedBy } from './case/reopening.ts';
import {
  type CaseState,
  type Complaint,
  currentAsking,
  type Dispute,
  type Hearing,
  type Statement,
} from './case/state.ts';
import type { Texts } from './outcome-view.ts';
import type { RegistrationView } from './views.ts';

type Procedure = Pick<
  RegistrationView,
  'hearing' | 'complaint' | 'mayComplain' | 'suspension' | 'overdue' | 'dispute' | 'evidence'
>;

/** Ids of all notes that tell what officers and the person wrote. */
export function notesOf(state: CaseState): readonly string[] {
  const { hearing, complaint, suspension, dispute, evidence, ended } = state;
  const ids = [
    currentAsking(state).becauseId,
    dispute?.noteId,
    ...(dispute?.answers ?? []).map(({ textId }) => textId),
    ...evidence.map(({ textId }) => textId),
    hearing?.noticeId,
    ...(hearing?.answers ?? []).map(({ textId }) => textId),
    complaint?.textId,
    complaint?.becauseId,
    suspension?.becauseId,
    ended && 'fixId' in ended ? ended.fixId : null,
    ended && 'becauseId' in ended ? ended.becauseId : null,
  ];
  return ids.flatMap((id) => (id ? [id] : []));
}

/** What is between the person and the officers; a host sees none of it. */
export function procedureOf(
  state: CaseState,
  texts: Texts,
  files: readonly AttachmentName[],
): Procedure {
  const { hearing, complaint, suspension, dispute, evidence, review } = state;
  const heard = complaint === null || complaint.outcome === 'granted';
  const mayComplain = contestedBy(state) !== null && heard;
  return {
    ...(hearing ? { hearing: hearingOf(hearing, texts, files) } : {}),
    ...(complaint ? { complaint: complaintOf(complaint, texts) } : {}),
    ...(mayComplain ? { mayComplain } : {}),
    ...(suspension
      ? {
          suspension: {
            on: suspension.on,
            ...optional('because', textOf(texts, suspension.becauseId)),
          },
        }
      : {}),
    ...(dispute ? { dispute: disputeOf(dispute, texts, files) } : {}),
    ...(evidence.length > 0 ? { evidence: statementsOf(evidence, texts, files) } : {}),
    ...(review?.overdue || dispute?.overdue ? { overdue: true } : {}),
  };
}

function hearingOf(
  { ground, fields, dates, noticeId, openedOn, answerUntil, answers }: Hearing,
  texts: Texts,
  files: readonly AttachmentName[],
): NonNullable<Procedure['hearing']> {
  return {
    ground,
    fields: [...fields],
    dates: [...dates],
    ...optional('notice', texts.get(noticeId)),
    openedOn,
    answerUntil,
    answers: statementsOf(answers, texts, files),
  };
}

/** What both sides say of a dispute; the person is told what was said against them. */
function disputeOf(
  { by, on, noteId, answers }: Dispute,
  texts: Texts,
  files: readonly AttachmentName[],
): NonNullable<Procedure['dispute']> {
  return {
    by,
    on,
    ...optional('text', textOf(texts, noteId)),
    answers: statementsOf(answers, texts, files),
  };
}

function statementsOf(
  statements: readonly Statement[],
  texts: Texts,
  files: readonly AttachmentName[],
): NonNullable<Procedure['evidence']> {
  return statements.map(({ on, textId, fileIds }) => ({
    on,
    ...optional('text', texts.get(textId)),
    files: files
      .filter(({ id }) => fileIds.includes(id))
      .map(({ id, name, type }) => ({ id, name, type })),
  }));
}

function textOf(texts: Texts, id: string | null): string | undefined {
  return id === null ? undefined : texts.get(id);
}

function complaintOf(
  { textId, filedOn, late, outcome, becauseId }: Complaint,
  texts: Texts,
): NonNullable<Procedure['complaint']> {
  return {
    ...optional('text', texts.get(textId)),
    filedOn,
    late,
    ...(outcome ? { outcome } : {}),
    ...optional('because', becauseId ? texts.get(becauseId) : undefined),
  };
}

function optional<Name extends string>(
  name: Name,
  text: string | undefined,
): { readonly [Key in Name]?: string } {
  return text === undefined ? {} : ({ [name]: text } as { [Key in Name]: string });
}
