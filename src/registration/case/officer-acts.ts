import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import { unheardOf } from './disputing.ts';
import type { CaseEvent } from './events.ts';
import { type CaseState, isInForce } from './state.ts';

type Command<Type extends CaseCommand['type']> = CaseCommand & { type: Type };

/** The certificate stops to count until somebody restores it; the registration stands. */
export function suspend(
  state: CaseState,
  { becauseId, decidedBy }: Command<'suspend'>,
  facts: Facts,
): Decision<CaseEvent> {
  if (!isInForce(state)) return refuse('not-registered');
  if (state.suspension) return decided();
  return decided({ type: 'suspended', becauseId, decidedBy, on: facts.today });
}

export function restore(state: CaseState, { becauseId }: Command<'restore'>): Decision<CaseEvent> {
  if (!isInForce(state)) return refuse('not-registered');
  return state.suspension ? decided({ type: 'restored', becauseId }) : decided();
}

/**
 * An officer ends a registration on what both parties or a document say: never as a sanction. On a host's
 * word alone nothing ends: the person is heard first.
 */
export function end(
  state: CaseState,
  { reason, on, becauseId, decidedBy }: Command<'end'>,
  facts: Facts,
): Decision<CaseEvent> {
  if (!isInForce(state)) return refuse('not-registered');
  const unheard = reason === 'host-ended' ? unheardOf(state, facts) : null;
  if (unheard) return refuse(unheard);
  if (on > facts.today) return refuse('invalid', [{ pointer: '/on', code: 'in-the-future' }]);
  if (on < state.stay.from) return refuse('invalid', [{ pointer: '/on', code: 'before-stay' }]);
  return decided({ type: 'closed', reason, becauseId, decidedBy, on, at: facts.now });
}
