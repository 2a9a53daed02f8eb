import { clockFrom, dutyToRegister, type Step, setting } from '../../law/index.ts';
import { addDays } from '../../platform/calendar/index.ts';
import { legalDateOf } from '../../platform/clock/index.ts';
import type { StayFacts } from './commands.ts';
import { decidedOn } from './complaining.ts';
import { documentOf } from './document.ts';
import { permittedStayOf } from './permitted-stay.ts';
import { type CaseState, type Day, hostIsSilent, isInForce, isOpen } from './state.ts';

export const DEADLINES = [
  'registration',
  'move',
  'host-answer',
  'extension-answer',
  'leaving-answer',
  'review',
  'dispute',
  'hearing',
  'stay',
  'complaint',
  'complaint-decision',
] as const;
export type DeadlineKind = (typeof DEADLINES)[number];

/** A day that counts for somebody, with the steps by which the law gives it. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The earlier day, by the stricter way to count: what people are told to keep to. */
  readonly warnOn: Day;
  /** Nothing is late before the end of this day. */
  readonly lateAfter: Day;
  readonly because: readonly Step[];
}

/** Every clock that runs for a case as it stands. */
export function deadlinesOf(state: CaseState, facts: StayFacts): readonly Deadline[] {
  return [
    ...registrationDeadline(state, facts),
    ...moveDeadline(state, facts),
    ...askingDeadlines(state, facts),
    ...officerDeadlines(state, facts),
    ...stayDeadline(state, facts),
    ...complaintDeadlines(state, facts),
  ];
}

/** Kept on a registration too: it says whether it was in time. */
function registrationDeadline(state: CaseState, facts: StayFacts): readonly Deadline[] {
  const { nationality, documentType, birthDate, basis, permittedUntil } = documentOf(state, facts);
  const { warnOn, deadline, because } = dutyToRegister(facts.rules, {
    nationality,
    documentType,
    birthDate,
    basis,
    crossedOn: state.crossedOn,
    ...(permittedUntil ? { permittedUntil } : {}),
  });
  if (!deadline) return [];
  return [{ kind: 'registration', warnOn: warnOn ?? deadline, lateAfter: deadline, because }];
}

/** Five working days from the first day at the new place; only a move within one crossing is one. */
function moveDeadline(state: CaseState, facts: StayFacts): readonly Deadline[] {
  return state.movesFrom ? [clock('move', state.stay.from, facts)] : [];
}

function askingDeadlines(state: CaseState, facts: StayFacts): readonly Deadline[] {
  const asked = isOpen(state) && state.consent === 'asked' && !hostIsSilent(state);
  const { extension, leaving } = state;
  const extending = extension && !extension.provider ? extension : null;
  return [
    ...(asked ? [clock('host-answer', dayOf(state.askedAt), facts)] : []),
    ...(extending ? [clock('extension-answer', dayOf(extending.askedAt), facts)] : []),
    ...(leaving ? [clock('leaving-answer', leaving.saidOn, facts)] : []),
  ];
}

/** While a hearing runs the officer waits for the person, so the time to review begins behind it. */
function officerDeadlines(state: CaseState, facts: StayFacts): readonly Deadline[] {
  const { review } = state;
  const hearing = state.ended ? null : state.hearing;
  const since = hearing?.answerUntil ?? (review && dayOf(review.since));
  return [
    ...(hearing ? [hearingDeadline(hearing.openedOn, facts)] : []),
    ...(review && since ? [clock('review', since, facts)] : []),
    ...(state.dispute ? [clock('dispute', state.dispute.on, facts)] : []),
  ];
}

function hearingDeadline(openedOn: Day, facts: StayFacts): Deadline {
  const { last, because } = clockFrom(facts.rules, 'hearing-notice', openedOn);
  return { kind: 'hearing', warnOn: last, lateAfter: last, because };
}

function stayDeadline(state: CaseState, facts: StayFacts): readonly Deadline[] {
  if (!isOpen(state) && !isInForce(state)) return [];
  const { last, because } = lastDayOf(state, facts);
  return [{ kind: 'stay', warnOn: last, lateAfter: last, because }];
}

/**
 * The last day of a registration: that of the stay as filed, or the last permitted day of a visa-free
 * stay, if that is known and comes first. One that an officer has cleared binds nobody any more.
 */
export function lastDayOf(
  state: CaseState,
  facts: StayFacts,
): { readonly last: Day; readonly because: readonly Step[] } {
  const until = { last: state.stay.until, because: [] };
  const closes = setting(facts.rules, 'stay-end.closes', facts.today);
  if (!closes || documentOf(state, facts).basis !== 'visa-free') return until;
  const { lastDay, because } = permittedStayOf(state, facts);
  if (!lastDay || lastDay >= state.stay.until || isCleared(state, lastDay)) return until;
  return { last: lastDay, because };
}

function isCleared({ cleared }: CaseState, lastDay: Day): boolean {
  return cleared.some(
    ({ doubt, evidence }) => doubt === 'stay-looks-violated' && evidence === lastDay,
  );
}

/** They run behind the end of a case too, and rest on nothing but its own days. */
export function complaintDeadlines(state: CaseState, facts: StayFacts): readonly Deadline[] {
  const { complaint } = state;
  if (complaint?.outcome === null) return [clock('complaint-decision', complaint.filedOn, facts)];
  const from = complaint ? null : decidedOn(state);
  return from ? [clock('complaint', from, facts)] : [];
}

/** Clocks of the law go by these names; those of the host run for an extension as for a filing. */
const CLOCKS = {
  move: 'move',
  'host-answer': 'host-answer',
  'extension-answer': 'host-answer',
  'leaving-answer': 'leaving-answer',
  review: 'review',
  dispute: 'dispute',
  complaint: 'complaint',
  'complaint-decision': 'complaint-decision',
} as const;

function clock(kind: keyof typeof CLOCKS, from: Day, { rules }: StayFacts): Deadline {
  const { warnOn, last, because } = clockFrom(rules, CLOCKS[kind], from);
  return { kind, warnOn: warnOn ?? last, lateAfter: last, because };
}

export function dayOf(instant: string): Day {
  return legalDateOf(new Date(instant));
}

export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}
