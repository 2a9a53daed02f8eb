import type { Stay } from './stays.ts';

/** Stays without overlaps, in order; who has not left is there up to the last day asked for. */
export function mergedUntil(stays: readonly Stay[], on: number): readonly Interval[] {
  const merged: { from: number; until: number }[] = [];
  for (const { entry, exit } of stays) {
    if (entry > on) break;
    const until = Math.min(exit ?? on, on);
    const last = merged.at(-1);
    if (last && entry <= last.until) last.until = Math.max(last.until, until);
    else merged.push({ from: entry, until });
  }
  return merged;
}

export interface Interval {
  readonly from: number;
  readonly until: number;
}

/** Days of the window that ends with a day, both ends included, on which somebody was there. */
export function daysWithin(intervals: readonly Interval[], on: number, windowDays: number): number {
  const first = on - windowDays + 1;
  let used = 0;
  for (let at = intervals.length - 1; at >= 0; at -= 1) {
    const interval = intervals[at];
    if (!interval || interval.until < first) break;
    const from = Math.max(interval.from, first);
    const until = Math.min(interval.until, on);
    if (until >= from) used += until - from + 1;
  }
  return used;
}

/**
 * The last day before the window is full for somebody who came on a day and stays; null if it is full on
 * that day already. Every further day adds one and may drop one, so the first day too many is found by
 * going forward, at most as many days as the window allows.
 */
export function lastDayOfWindow(
  earlier: readonly Interval[],
  entry: number,
  { windowDays, daysPerWindow }: { windowDays: number; daysPerWindow: number },
): number | null {
  // Whoever may be there all the time is never there too long.
  if (daysPerWindow >= windowDays) return Number.POSITIVE_INFINITY;
  if (earlier.length === 0) return entry + daysPerWindow - 1;
  for (let day = entry; ; day += 1) {
    const used = day - entry + 1 + daysWithin(earlier, day, windowDays);
    if (used > daysPerWindow) return day > entry ? day - 1 : null;
  }
}
