import { formFieldsOf } from '../../ui/index.ts';

/** What the officer's form sent. */
export interface ClearingForm {
  readonly doubts: readonly string[];
  readonly duplicate?: string | undefined;
}

const TICKED = 'doubts.';

export function readClearingForm(body: unknown): ClearingForm {
  const fields = formFieldsOf(body);
  return {
    doubts: [...fields.keys()]
      .filter((name) => name.startsWith(TICKED))
      .map((name) => name.slice(TICKED.length)),
    duplicate: fields.get('duplicate'),
  };
}

/** The form as the contract of a decision has it; who it is belongs to `possible-duplicate` alone. */
export function clearingBody({ doubts, duplicate }: ClearingForm): object {
  const asksWho = doubts.includes('possible-duplicate') && duplicate !== undefined;
  return { decision: 'clear', doubts, ...(asksWho ? { duplicate } : {}) };
}
