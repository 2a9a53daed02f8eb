import { addDays, isRealDate } from '../../../../platform/calendar/index.ts';

/** More than a hearing may name, so that its contract says so; whatever is typed, no list is longer. */
const MOST = 41;

/**
 * Every day of a period, both ends included. What is no day stays as it was typed, so that the contract
 * names it.
 */
export function daysFromTo(from: string | undefined, until: string | undefined): readonly string[] {
  if (from === undefined || until === undefined) return [];
  if (!isRealDate(from) || !isRealDate(until)) return [...new Set([from, until])];
  const days = [from];
  for (let day = from; day < until && days.length < MOST; ) {
    day = addDays(day, 1);
    days.push(day);
  }
  return days;
}
