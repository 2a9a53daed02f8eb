import { dayNumber, dayText } from './day-number.ts';
import type { RecordOf } from './record-schema.ts';
import { inForceOn, numberIn, type Rules, ruleOn } from './rules.ts';
import { lastDays, stepsOfLastDays } from './stay-until.ts';
import { type Contradiction, type Stay, type Stays, staysOf } from './stays.ts';
import { type Step, stepOn } from './step.ts';
import type { Day, Movement } from './types.ts';
import { daysWithin, mergedUntil } from './used-days.ts';

export interface StayQuestion {
  /** Code of a state as an MRZ prints it. */
  readonly nationality: string;
  /** In any order. */
  readonly movements: readonly Movement[];
  readonly on: Day;
}

export interface StayAnswer {
  /** Days of the window that ends with `on`, those of entry and exit included. */
  readonly usedDays: number;
  /** What is left of the window; null where no rule speaks of one. */
  readonly remainingDays: number | null;
  /**
   * The earlier of the last day of this entry and the last day before the window is full. Null outside
   * of the country, where no rule speaks, and where not even the day of entry was left.
   */
  readonly stayUntil: Day | null;
  /** Whether `on` is a day too many; null where no rule speaks. Earlier stays that were too long do not count. */
  readonly violated: boolean | null;
  /** The first step rests on the rule of the nationality. */
  readonly because: readonly Step[];
}

/** How long somebody without a visa may stay, by the rule that is in force for their nationality on that day. */
export function permittedStay(rules: Rules, question: StayQuestion): StayAnswer {
  const { nationality, on } = question;
  const rule = inForceOn(rules.visaFree.get(nationality) ?? [], on);
  const day = dayNumber(on);
  if (Number.isNaN(day)) return unreadable(rules, on);
  const put = staysOf(question.movements);
  const windowDays =
    rule?.parameters.windowDays ?? numberIn(ruleOn(rules, 'stay.window', on), 'windowDays');
  const usedDays = daysWithin(mergedUntil(put.stays, day), day, windowDays);
  const counted = stepOn(ruleOn(rules, 'stay.counting', on), 'window-counted', {
    from: dayText(day - windowDays + 1) ?? '0001-01-01',
    on,
    used: usedDays,
  });
  const remarks = remarksOn(rules, put, on);
  if (!rule) {
    const because = [noRule(rules, nationality, on), counted, ...remarks];
    return { usedDays, remainingDays: null, stayUntil: null, violated: null, because };
  }
  const known = judge(rules, rule, { stays: put.stays, day, usedDays });
  const because = [allowed(rule), counted, ...remarks, ...known.because];
  return { usedDays, ...known, because };
}

interface Situation {
  readonly stays: readonly Stay[];
  readonly day: number;
  readonly usedDays: number;
}

function judge(rules: Rules, rule: RecordOf<'visa-free'>, { stays, day, usedDays }: Situation) {
  const { daysPerEntry, daysPerWindow } = rule.parameters;
  const remainingDays = daysPerWindow === null ? null : Math.max(0, daysPerWindow - usedDays);
  const stay = stays.findLast(({ entry, exit }) => entry <= day && (exit === null || exit >= day));
  const overWindow = daysPerWindow !== null && usedDays > daysPerWindow;
  const overEntry = stay !== undefined && day - stay.entry >= daysPerEntry;
  const violated = overWindow || overEntry;
  const isInside = stay !== undefined && stay.exit !== day;
  if (!isInside) {
    const step = stepOn(ruleOn(rules, 'stay.counting', rule.from), 'not-inside', {
      on: dayText(day) ?? '',
    });
    return { remainingDays, stayUntil: null, violated, because: [step] };
  }
  const last = lastDays(rule, stays, stay.entry);
  return {
    remainingDays,
    stayUntil: last.until,
    violated,
    because: stepsOfLastDays(rule, last, violated ? dayText(day) : null),
  };
}

function allowed(rule: RecordOf<'visa-free'>): Step {
  const { daysPerEntry, daysPerWindow, windowDays } = rule.parameters;
  return daysPerWindow === null || windowDays === null
    ? stepOn(rule, 'stay-allowed-per-entry', { daysPerEntry })
    : stepOn(rule, 'stay-allowed', { daysPerEntry, daysPerWindow, windowDays });
}

export function noRule(rules: Rules, nationality: string, on: Day): Step {
  return stepOn(ruleOn(rules, 'stay.no-rule', on), 'no-rule', { nationality });
}

/** One step for each kind of contradiction, naming the first day: a feed in disorder has hundreds. */
function remarksOn(rules: Rules, { contradictions, unreadable }: Stays, on: Day): readonly Step[] {
  const rule = ruleOn(rules, 'stay.movements', on);
  const firstOf = (what: Contradiction['what']) => {
    const found = contradictions.filter((contradiction) => contradiction.what === what);
    const date = found[0] ? dayText(found[0].on) : null;
    return date ? [stepOn(rule, what, { date, count: found.length })] : [];
  };
  const unread =
    unreadable > 0 ? [stepOn(rule, 'movements-unreadable', { count: unreadable })] : [];
  return [...firstOf('entry-while-inside'), ...firstOf('exit-without-entry'), ...unread];
}

function unreadable(rules: Rules, on: Day): StayAnswer {
  const because = [stepOn(ruleOn(rules, 'count.days', on), 'day-unreadable')];
  return { usedDays: 0, remainingDays: null, stayUntil: null, violated: null, because };
}
