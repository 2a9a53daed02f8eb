import type { Message } from '../platform/i18n/index.ts';
import { dayNumber, dayText, partsOf, weekdayOf } from './day-number.ts';
import type { RecordOf } from './record-schema.ts';
import type { DayOff, Rules, Versions, WorkingCalendar } from './rules.ts';
import type { Day } from './types.ts';

const SATURDAY = 5;

/**
 * The calendars of the years, and over them the single days that were moved, dropped or added. Of two
 * calendars of one year, and of two records of one day, the later in force wins.
 */
export function calendarOf(
  calendars: Versions<'calendar'>,
  days: Versions<'day'>,
): WorkingCalendar {
  const years = new Map(calendars.map((record) => [record.parameters.year, record]));
  const off = new Map<number, DayOff>();
  const worked = new Map<number, RecordOf<'calendar' | 'day'>>();
  for (const record of years.values()) {
    const { daysOff, workedWeekends = [] } = record.parameters;
    for (const { date, holiday } of daysOff) off.set(dayNumber(date), { holiday, record });
    for (const date of workedWeekends) worked.set(dayNumber(date), record);
  }
  for (const record of days) {
    const day = dayNumber(record.parameters.date);
    off.delete(day);
    worked.delete(day);
    if (record.parameters.off) off.set(day, { holiday: record.parameters.holiday, record });
    else worked.set(day, record);
  }
  return { years, off, worked };
}

/** Why a day is not worked, or null if it is. Where no calendar is known only weekends are off. */
export function offOn({ off, worked }: WorkingCalendar, day: number): DayOff | 'weekend' | null {
  const holiday = off.get(day);
  if (holiday) return holiday;
  return weekdayOf(day) >= SATURDAY && !worked.has(day) ? 'weekend' : null;
}

export function isCalendarKnown({ years }: WorkingCalendar, day: number): boolean {
  return years.has(partsOf(day).year);
}

/** Years whose working calendar is known, in order. */
export function calendarYears({ calendar }: Rules): readonly number[] {
  return [...calendar.years.keys()].sort((a, b) => a - b);
}

export interface Holiday {
  readonly date: Day;
  /** Id of the holiday. */
  readonly holiday: string;
  readonly title: Message;
  /** Id of the record that makes the day one off. */
  readonly rule: string;
}

/** Days off other than weekends from one day to another, both included, in order. */
export function holidaysBetween(rules: Rules, from: Day, until: Day): readonly Holiday[] {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  return [...rules.calendar.off]
    .filter(([day]) => day >= first && day <= last)
    .sort(([a], [b]) => a - b)
    .flatMap(([day, { holiday, record }]) => {
      const [date, title] = [dayText(day), rules.holidays.get(holiday)];
      return date && title ? [{ date, holiday, title, rule: record.id }] : [];
    });
}
