import { isCalendarKnown, offOn } from './calendar.ts';
import { dayNumber, dayText } from './day-number.ts';
import { type Rules, ruleOn } from './rules.ts';
import { type Step, stepOn } from './step.ts';
import type { Day } from './types.ts';

/** A day that was passed over. */
export interface SkippedDay {
  readonly date: Day;
  /** `weekend`, or the id of a holiday. */
  readonly why: string;
}

export interface WorkingDays {
  readonly last: Day;
  /** In order. */
  readonly skipped: readonly SkippedDay[];
}

/**
 * The last of so many working days after a day, which itself is not counted; no working days end on the
 * day itself. `calendar-unknown` if the day or one on the way lies in a year without a calendar, or the
 * day or the number is none.
 */
export function workingDaysAfter(
  rules: Rules,
  from: Day,
  days: number,
): WorkingDays | 'calendar-unknown' {
  const start = dayNumber(from);
  if (Number.isNaN(start) || !Number.isInteger(days) || days < 0) return 'calendar-unknown';
  if (!isCalendarKnown(rules.calendar, start)) return 'calendar-unknown';
  const walked = walk(rules, start, days);
  const last = dayText(walked.last);
  if (walked.unknownFrom !== null || last === null) return 'calendar-unknown';
  return {
    last,
    skipped: walked.skipped.flatMap(({ day, why }) => {
      const date = dayText(day);
      return date ? [{ date, why }] : [];
    }),
  };
}

export interface Walk {
  /** Number of the last day. */
  readonly last: number;
  readonly skipped: readonly { readonly day: number; readonly why: string }[];
  /** The first day on the way whose year has no calendar; there every Monday to Friday counts. */
  readonly unknownFrom: number | null;
  /** What one has to know about the days on the way: holidays, days that are worked after all. */
  readonly because: readonly Step[];
}

/** Walks over the calendar, day by day. It ends also where no calendar is known. */
export function walk(rules: Rules, start: number, days: number): Walk {
  const { calendar } = rules;
  const skipped: { day: number; why: string }[] = [];
  const because: Step[] = [];
  let unknownFrom: number | null = null;
  let day = start;
  for (let left = days; left > 0; ) {
    day += 1;
    if (unknownFrom === null && !isCalendarKnown(calendar, day)) unknownFrom = day;
    const off = offOn(calendar, day);
    if (off === null) left -= 1;
    else skipped.push({ day, why: off === 'weekend' ? off : off.holiday });
    because.push(...remarkOn(rules, day));
  }
  if (unknownFrom !== null) because.push(withoutCalendar(rules, unknownFrom));
  return { last: day, skipped, unknownFrom, because };
}

/** The day itself if it is worked, else the next one that is. */
export function workingDayFrom(rules: Rules, day: number): Walk {
  return walk(rules, day - 1, 1);
}

function remarkOn({ calendar }: Rules, day: number): readonly Step[] {
  const date = dayText(day);
  const [off, worked] = [calendar.off.get(day), calendar.worked.get(day)];
  if (!date) return [];
  if (off) return [stepOn(off.record, 'day-off', { date, holiday: off.holiday })];
  return worked ? [stepOn(worked, 'day-is-worked', { date })] : [];
}

function withoutCalendar(rules: Rules, day: number): Step {
  const date = dayText(day) ?? '9999-12-31';
  return stepOn(ruleOn(rules, 'count.working-days', date), 'no-calendar', {
    year: date.slice(0, 4),
  });
}
