import { clockFrom } from '../../law/index.ts';
import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { contestedBy } from './reopening.ts';
import type { CaseState, Day } from './state.ts';

/**
 * Within three months of learning of the decision (APPC Art. 92). One that comes later is taken all the
 * same and marked: missing the time is not in itself a ground not to accept it.
 */
export function complain(
  state: CaseState,
  { textId }: CaseCommand & { type: 'complain' },
  facts: Facts,
): Decision<CaseEvent> {
  const learnedOn = decidedOn(state);
  if (!learnedOn) return refuse('nothing-to-complain-about');
  if (state.complaint && state.complaint.outcome !== 'granted') return refuse('already-complained');
  const { last } = clockFrom(facts.rules, 'complaint', learnedOn);
  const late = facts.today > last;
  return decided({ type: 'complaint-filed', textId, late, on: facts.today });
}

/** The day of the decision that may be contested, which its holder is told of on that day. */
export function decidedOn(state: CaseState): Day | null {
  if (!contestedBy(state)) return null;
  return state.ended?.on ?? state.suspension?.on ?? null;
}
