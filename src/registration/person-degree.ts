import { borderFindings } from './case/border.ts';
import type { BorderRecord } from './case/commands.ts';
import { consenting } from './case/providers.ts';
import type { CaseState } from './case/state.ts';

/** How far the one who filed is known: by their own word, by the border's, by a host who met them. */
export const PERSON_DEGREES = ['typed', 'matches-border-record', 'seen-in-person'] as const;
export type PersonDegree = (typeof PERSON_DEGREES)[number];

/** The highest of them that holds, by the answer of the host and the border's records of the document. */
export function personDegreeOf(state: CaseState, border: readonly BorderRecord[]): PersonDegree {
  if (consenting(state).some(({ through }) => through === 'in-person')) return 'seen-in-person';
  const { entry, differs } = borderFindings(state, border);
  const matches = entry?.on === state.crossedOn && differs.length === 0;
  return matches ? 'matches-border-record' : 'typed';
}
