import { dayNumber, dayText, numberOf, partsOf } from './day-number.ts';
import type { RecordOf } from './record-schema.ts';
import { type ClockName, clockId } from './required-records.ts';
import { nearestTo, type Rules, ruleOn } from './rules.ts';
import { type Step, stepOn } from './step.ts';
import type { Day } from './types.ts';
import { walk } from './working-days.ts';

const END_OF_TIME = '9999-12-31';

export interface ClockAnswer {
  /** The last day by the stricter count, in which the day of the event is day 1. */
  readonly warnOn: Day | null;
  /** The last day; what comes after it is late. */
  readonly last: Day;
  readonly because: readonly Step[];
}

/**
 * When a clock that begins with an event of a day ends. The day of the event is not counted. A clock has
 * to run: where no calendar is known Monday to Friday count, and a step says so. A day that is none is
 * given back as it is, with a step that says so.
 */
export function clockFrom(rules: Rules, clock: ClockName, from: Day): ClockAnswer {
  const record = nearestTo(rules.clocks.get(clockId(clock)) ?? [], from);
  const start = dayNumber(from);
  if (Number.isNaN(start)) {
    const step = stepOn(ruleOn(rules, 'count.days', from), 'day-unreadable');
    return { warnOn: null, last: from, because: [step] };
  }
  const { parameters } = record;
  return 'months' in parameters
    ? afterMonths(record, from, parameters.months)
    : afterWorkingDays(rules, record, from, parameters);
}

function afterWorkingDays(
  rules: Rules,
  record: RecordOf<'clock'>,
  from: Day,
  { workingDays: days, warnAsIfFirstDayCounts: warns }: ClockInWorkingDays,
): ClockAnswer {
  const start = dayNumber(from);
  const walked = walk(rules, start, days);
  const last = dayText(walked.last) ?? END_OF_TIME;
  const counted = stepOn(record, 'clock-counted', { from, days, last });
  const warnOn = warns ? dayText(walk(rules, start, days - 1).last) : null;
  const warned = warnOn ? [stepOn(record, 'clock-warned', { warnOn })] : [];
  return { warnOn, last, because: [counted, ...walked.because, ...warned] };
}

type ClockInWorkingDays = Exclude<RecordOf<'clock'>['parameters'], { months: number }>;

/** The same day of a later month, or the last of that month if it is shorter. */
function afterMonths(record: RecordOf<'clock'>, from: Day, months: number): ClockAnswer {
  const { year, month, day } = partsOf(dayNumber(from));
  const inMonths = month - 1 + months;
  const target = { year: year + Math.floor(inMonths / 12), month: (inMonths % 12) + 1 };
  const first = numberOf(target.year, target.month, 1);
  const following = numberOf(target.year, target.month + 1, 1);
  const last = dayText(Math.min(first + day, following) - 1) ?? END_OF_TIME;
  const step = stepOn(record, 'clock-months', { from, months, last });
  return { warnOn: null, last, because: [step] };
}
