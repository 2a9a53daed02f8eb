import type { AttachmentName } from './attachment-store.ts';
import { contestedBy } from './case/reopening.ts';
import type { CaseState, Complaint, Hearing } from './case/state.ts';
import type { Texts } from './outcome-view.ts';
import type { RegistrationView } from './views.ts';

type Procedure = Pick<
  RegistrationView,
  'hearing' | 'complaint' | 'mayComplain' | 'suspension' | 'overdue'
>;

/** Ids of all notes that tell what officers and the person wrote. */
export function notesOf(state: CaseState): readonly string[] {
  const { hearing, complaint, suspension, ended } = state;
  const ids = [
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
  const { hearing, complaint, suspension, review } = state;
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
            ...optional('because', texts.get(suspension.becauseId)),
          },
        }
      : {}),
    ...(review?.overdue ? { overdue: true } : {}),
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
    answers: answers.map(({ on, textId, fileIds }) => ({
      on,
      ...optional('text', texts.get(textId)),
      files: files
        .filter(({ id }) => fileIds.includes(id))
        .map(({ id, name, type }) => ({ id, name, type })),
    })),
  };
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
