import { DRAFT_STEPS, type Draft, type DraftStep } from '../../../../registration/index.ts';

/** The contact is known from the sign-in: it is changed from the check page, if at all. */
const WAY: readonly DraftStep[] = DRAFT_STEPS.map(({ step }) => step).filter(
  (step) => step !== 'contact',
);

type Done = Pick<Draft, 'stepsDone' | 'filing'>;

/** How a filing begins, before there is a draft. */
export const NOTHING_DONE: Done = { stepsDone: [], filing: {} };
/** The same with an invitation. */
export const INVITED: Done = {
  stepsDone: ['host', 'place'],
  filing: { host: { invitation: '' } },
};

/** What an invitation has answered nobody is led through. */
function wayOf({ filing }: Done): readonly DraftStep[] {
  if (filing.host?.invitation === undefined) return WAY;
  return WAY.filter((step) => step !== 'host' && step !== 'place');
}

/** Where a page stands among those that everybody passes, counted from 1. */
export interface Progress {
  readonly step: number;
  readonly steps: number;
}

/** The first step on the way that was not done yet; null leads to the check of the answers. */
export function stepToDo({ stepsDone }: Pick<Draft, 'stepsDone'>): DraftStep | null {
  return WAY.find((step) => !stepsDone.includes(step)) ?? null;
}

/** Null for a step that was opened again from the check page: it is no part of a way any more. */
export function progressAt(draft: Done, step: DraftStep): Progress | null {
  const way = wayOf(draft);
  const at = way.indexOf(step);
  return at === -1 || stepToDo(draft) === null ? null : { step: at + 1, steps: way.length };
}

/** The step before; null where it is the first, or one that was opened from the check page. */
export function stepBefore(draft: Done, step: DraftStep): DraftStep | null {
  const way = wayOf(draft);
  return stepToDo(draft) === null ? null : (way[way.indexOf(step) - 1] ?? null);
}

/** A page of a draft; its own address leads to where it is gone on with. */
export function draftAddress(id: string, page?: DraftStep | 'check' | 'discard'): string {
  return page === undefined ? `/file/${id}` : `/file/${id}/${page}`;
}

/** Where a draft is gone on with. */
export function addressOnward(draft: Pick<Draft, 'id' | 'stepsDone'>): string {
  return draftAddress(draft.id, stepToDo(draft) ?? 'check');
}
