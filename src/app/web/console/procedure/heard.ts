import type { RegistrationView } from '../../../../registration/index.ts';

/** How far a hearing is; null where none is open. Either of the last two lets an officer decide. */
export type Heard = 'running' | 'answered' | 'unanswered';

export function heardOf({ hearing, ended }: RegistrationView, today: string): Heard | null {
  if (!hearing || ended) return null;
  if (hearing.answers.length > 0) return 'answered';
  return today > hearing.answerUntil ? 'unanswered' : 'running';
}

/** Whether the person was heard, so that something may be decided against them. */
export function wasHeard(view: RegistrationView, today: string): boolean {
  const heard = heardOf(view, today);
  return heard === 'answered' || heard === 'unanswered';
}

/** A complaint that nobody has decided; that its time ran out counts as a rejection and bars nothing. */
export function mayDecideComplaint({ complaint }: RegistrationView): boolean {
  return complaint !== undefined && (complaint.outcome ?? 'lapsed') === 'lapsed';
}
