import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { sameFinding } from './evolve.ts';
import { type CaseState, isInForce, type Leaving } from './state.ts';

type SayLeft = CaseCommand & { type: 'say-left' };
type AnswerLeaving = CaseCommand & { type: 'answer-leaving' };

/**
 * The person or the host says that the place was left. Said by both it is so, on the later of the two
 * days; said by one the other is asked, and without an answer an officer looks.
 */
export function sayLeft(state: CaseState, command: SayLeft, facts: Facts): Decision<CaseEvent> {
  if (!isInForce(state)) return refuse('not-registered');
  const { by, on } = command;
  if (on > facts.today) return refuse('invalid', [{ pointer: '/on', code: 'in-the-future' }]);
  if (on < state.stay.from) return refuse('invalid', [{ pointer: '/on', code: 'before-stay' }]);
  const { leaving } = state;
  if (leaving && leaving.by !== by) return decided(left(on > leaving.on ? on : leaving.on, facts));
  if (leaving?.on === on) return decided();
  return decided({ type: 'leaving-said', by, leftOn: on, on: facts.today });
}

/** The other party agrees, or says that it is not so: then an officer looks, and nothing has ended. */
export function answerLeaving(
  state: CaseState,
  { by, agrees }: AnswerLeaving,
  facts: Facts,
): Decision<CaseEvent> {
  const { leaving } = state;
  if (!leaving || leaving.by === by) return refuse('nobody-left');
  return decided(...(agrees ? [left(leaving.on, facts)] : unsettled(state, leaving, 'disputed')));
}

/** Both parties' silence is nothing: an officer looks. */
export function unsettled(
  { doubts }: CaseState,
  { by, on }: Leaving,
  outcome: 'disputed' | 'unanswered',
): readonly CaseEvent[] {
  const finding = { doubt: 'disputed', evidence: `left-${by}-${on}` } as const;
  const known = doubts.some((one) => sameFinding(one, finding));
  return [
    { type: 'leaving-unsettled', outcome },
    ...(known ? [] : [{ type: 'doubt-raised', ...finding } as const]),
  ];
}

function left(on: string, { now: at }: Facts): CaseEvent {
  return { type: 'closed', reason: 'left', becauseId: null, decidedBy: null, on, at };
}
