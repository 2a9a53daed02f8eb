import { dayNumber, dayText } from './day-number.ts';
import { numberIn, type Rules, ruleOn } from './rules.ts';
import { setting, settingOn } from './settings.ts';
import { type Step, stepOn } from './step.ts';
import type { Day } from './types.ts';
import { workingDayFrom } from './working-days.ts';

interface Deadline {
  readonly warnOn: Day | null;
  readonly deadline: Day | null;
  /** The days are such that no calendar names them. */
  readonly isBeyondCalendar: boolean;
  readonly because: readonly Step[];
}

/**
 * "No later than the 30th calendar day from the day of crossing": with the crossing as day 1 that is one
 * day earlier than without. People are warned of the earlier day and late only after the later one,
 * moved to a working day. No day is told that lies after the last permitted one.
 */
export function countDeadline(rules: Rules, crossedOn: Day, stayUntil: Day | null): Deadline {
  const rule = ruleOn(rules, 'registration.deadline', crossedOn);
  const counting = settingOn(rules, 'deadline.counting', crossedOn);
  const days = numberIn(rule, 'calendarDays');
  const { warn, last } = countedBy(counting.parameters.value, dayNumber(crossedOn), days);
  const moved = moveToWorkingDay(rules, crossedOn, last);
  const [warnOn, deadline] = [dayText(warn), dayText(moved.day)];
  if (warnOn === null || deadline === null) {
    const step = stepOn(ruleOn(rules, 'count.days', crossedOn), 'beyond-calendar');
    return { warnOn, deadline: null, isBeyondCalendar: true, because: [step] };
  }
  const because = [
    stepOn(rule, 'deadline-counted', { crossedOn, days }),
    stepOn(counting, warn === last ? 'deadline-day' : 'deadline-days', {
      warnOn,
      last: dayText(last) ?? deadline,
    }),
    ...moved.because,
  ];
  const counted = { warnOn, deadline, isBeyondCalendar: false, because };
  return withinStay(counted, stayUntil, stepOn(rule, 'stay-ends-first', { deadline }));
}

function withinStay(counted: Deadline, stayUntil: Day | null, ends: Step): Deadline {
  const { warnOn, deadline, because } = counted;
  if (stayUntil === null || deadline === null || deadline <= stayUntil) return counted;
  const isWarned = warnOn !== null && warnOn <= stayUntil;
  const shown = { warnOn: isWarned ? warnOn : null, deadline: null };
  return { ...counted, ...shown, because: [...because, ends] };
}

function countedBy(counting: string | number | boolean, crossing: number, days: number) {
  const [withCrossing, without] = [crossing + days - 1, crossing + days];
  if (counting === 'crossing-day-counts') return { warn: withCrossing, last: withCrossing };
  if (counting === 'next-day-counts') return { warn: without, last: without };
  return { warn: withCrossing, last: without };
}

function moveToWorkingDay(rules: Rules, crossedOn: Day, last: number) {
  if (!setting(rules, 'deadline.moves-to-working-day', crossedOn))
    return { day: last, because: [] };
  const walked = workingDayFrom(rules, last);
  const [from, until] = [dayText(last), dayText(walked.last)];
  const isMoved = walked.last !== last && from !== null && until !== null;
  const record = settingOn(rules, 'deadline.moves-to-working-day', crossedOn);
  const moved = isMoved ? [stepOn(record, 'moved-to-working-day', { from, until })] : [];
  return { day: walked.last, because: [...walked.because, ...moved] };
}
