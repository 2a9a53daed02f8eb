import type { DocumentFacts, StayFacts } from './commands.ts';
import type { CaseState } from './state.ts';

/** The facts about the document in effect; the checks rest on them. */
export function documentOf(state: CaseState, facts: Pick<StayFacts, 'documents'>): DocumentFacts {
  const document = facts.documents.get(state.particularsId);
  if (!document) throw new Error('The checks need the facts about the document in effect');
  return document;
}
