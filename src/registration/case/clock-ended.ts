import type { CaseCommand, Facts, TickKind } from './commands.ts';
import { dayAfter, deadlinesOf, lastDayOf } from './deadlines.ts';
import { type Decision, decided } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { unsettled } from './leaving.ts';
import { type CaseState, currentAsking, isOpen } from './state.ts';
import { ticksOf } from './ticks.ts';

/**
 * A clock has ended. Nothing here is a sanction: reminders go out, silence goes to an officer, and what
 * is over is closed. A tick that the case does not have any more brings nothing.
 */
export function clockEnded(
  state: CaseState,
  { tick }: CaseCommand & { type: 'clock-ended' },
  facts: Facts,
): Decision<CaseEvent> {
  const due = ticksOf(state, facts).filter(
    ({ dueAt }) => Date.parse(dueAt) <= Date.parse(facts.now),
  );
  const kinds = due.map(({ kind }) => kind);
  if (!kinds.includes(tick)) return decided();
  return decided(...brings(state, tick, kinds, facts));
}

function brings(
  state: CaseState,
  tick: TickKind,
  due: readonly TickKind[],
  facts: Facts,
): readonly CaseEvent[] {
  switch (tick) {
    case 'host-reminder-24h':
    case 'host-reminder-48h':
    case 'extension-reminder-24h':
    case 'extension-reminder-48h':
    case 'registration-10':
    case 'registration-5':
    case 'registration-1':
    case 'stay-10':
    case 'stay-5':
    case 'stay-1':
      return overtaken(tick, due) ? [] : reminder(state, tick, facts);
    case 'place-lock':
      return declinedByLock(facts);
    case 'host-answer':
      return [{ type: 'host-was-silent', requestId: state.asking.requestId, at: facts.now }];
    case 'extension-answer':
      return [{ type: 'extension-ended', outcome: 'silent' }];
    case 'leaving-answer':
      return state.leaving ? unsettled(state, state.leaving, 'unanswered') : [];
    case 'review':
      return [{ type: 'review-overdue' }];
    case 'dispute':
      return [{ type: 'dispute-overdue' }];
    case 'complaint-decision':
      return [{ type: 'complaint-decided', outcome: 'lapsed', becauseId: null }];
    case 'stay-end':
      return stayEnded(state, facts);
  }
}

/** In the order in which they come; whoever slept over two of them sends the last one only. */
const FAMILIES: readonly (readonly TickKind[])[] = [
  ['host-reminder-24h', 'host-reminder-48h', 'host-answer', 'place-lock'],
  ['extension-reminder-24h', 'extension-reminder-48h', 'extension-answer'],
  ['registration-10', 'registration-5', 'registration-1'],
  ['stay-10', 'stay-5', 'stay-1', 'stay-end'],
];

function overtaken(tick: TickKind, due: readonly TickKind[]): boolean {
  const family = FAMILIES.find((kinds) => kinds.includes(tick)) ?? [];
  return family.slice(family.indexOf(tick) + 1).some((later) => due.includes(later));
}

type ReminderKind = Exclude<
  TickKind,
  | 'host-answer'
  | 'place-lock'
  | 'extension-answer'
  | 'leaving-answer'
  | 'review'
  | 'dispute'
  | 'complaint-decision'
  | 'stay-end'
>;

function reminder(state: CaseState, tick: ReminderKind, facts: Facts): readonly CaseEvent[] {
  if (tick.startsWith('host') || tick.startsWith('extension')) {
    return [{ type: 'host-reminded', requestId: currentAsking(state).requestId }];
  }
  const of = tick.startsWith('stay') ? 'stay' : 'registration';
  const deadline = deadlinesOf(state, facts).find(({ kind }) => kind === of);
  if (!deadline) return [];
  const last = of === 'stay' ? deadline.lateAfter : deadline.warnOn;
  return [{ type: 'immigrant-reminded', of, days: Number(tick.split('-')[1]), last }];
}

/** What the host of the place has said beforehand to everybody. */
function declinedByLock({ today: on, now: at }: Facts): readonly CaseEvent[] {
  const reason = 'not-my-place';
  return [
    { type: 'host-declined', reason, noteId: null, accountId: null, through: 'lock' },
    { type: 'refused', ground: 'host-declined', reason, on, at },
  ];
}

/** An open case with a doubt or a hearing stays with the officer, who alone may end it. */
function stayEnded(state: CaseState, facts: Facts): readonly CaseEvent[] {
  const on = dayAfter(lastDayOf(state, facts).last);
  const end = { on, at: facts.now } as const;
  if (!isOpen(state)) {
    const because = { becauseId: null, decidedBy: null } as const;
    return [{ type: 'closed', reason: 'stay-ended', ...because, ...end }];
  }
  if (state.doubts.length > 0 || state.hearing) return [];
  return [{ type: 'withdrawn', by: 'stay-ended', ...end }];
}
