import type { StoredCase } from '../../../../registration/index.ts';
import type { AnswerResult } from './result.page.tsx';

/** What the case became by the answer, without what only officers may know. */
export function resultOf({ state }: StoredCase): AnswerResult {
  if (state.consent === 'declined') return { kind: 'declined' };
  return { kind: state.registered ? 'registered' : 'in-review', until: state.stay.until };
}
