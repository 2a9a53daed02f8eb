import { dayText } from './day-number.ts';
import type { RecordOf } from './record-schema.ts';
import type { Stay } from './stays.ts';
import { type Step, stepOn } from './step.ts';
import type { Day } from './types.ts';
import { lastDayOfWindow, mergedUntil } from './used-days.ts';

/** Up to when somebody who came on a day may stay. Days that `YYYY-MM-DD` cannot name are null. */
export interface LastDays {
  readonly entry: Day;
  readonly ofEntry: Day | null;
  /** Null where no window is known, and where it is full on the day of entry. */
  readonly ofWindow: Day | null;
  readonly windowFullAtEntry: boolean;
  /** The earlier of the two. */
  readonly until: Day | null;
}

export function lastDays(
  { parameters }: RecordOf<'visa-free'>,
  stays: readonly Stay[],
  entry: number,
): LastDays {
  const { daysPerEntry, windowDays, daysPerWindow } = parameters;
  const ofEntry = entry + daysPerEntry - 1;
  const hasWindow = windowDays !== null && daysPerWindow !== null;
  const ofWindow = hasWindow
    ? lastDayOfWindow(mergedUntil(stays, entry - 1), entry, { windowDays, daysPerWindow })
    : Number.POSITIVE_INFINITY;
  return {
    entry: dayText(entry) ?? '',
    ofEntry: dayText(ofEntry),
    ofWindow: ofWindow === null ? null : dayText(ofWindow),
    windowFullAtEntry: ofWindow === null,
    until: ofWindow === null ? null : dayText(Math.min(ofEntry, ofWindow)),
  };
}

/** `violatedOn`: the day asked about, if it is one too many. */
export function stepsOfLastDays(
  rule: RecordOf<'visa-free'>,
  { entry, ofEntry, ofWindow, windowFullAtEntry, until }: LastDays,
  violatedOn: Day | null,
): readonly Step[] {
  const { daysPerEntry: days } = rule.parameters;
  const steps: Step[] = [];
  if (ofEntry) steps.push(stepOn(rule, 'last-day-of-entry', { entry, days, last: ofEntry }));
  if (ofWindow && ofWindow === until && ofWindow !== ofEntry) {
    steps.push(stepOn(rule, 'last-day-of-window', { last: ofWindow }));
  }
  if (windowFullAtEntry) steps.push(stepOn(rule, 'window-full', { entry }));
  if (violatedOn && until) steps.push(stepOn(rule, 'stay-passed', { last: until, on: violatedOn }));
  return steps;
}
