import { addDays } from '../../platform/calendar/index.ts';
import { type Clock, legalDateOf, startOfLegalDay } from '../../platform/clock/index.ts';
import type { QuietHours } from '../../platform/config/index.ts';

/** When the quiet hours that run at this moment end; null if none run. */
export function endOfQuiet({ from, until }: QuietHours, wall: Date): Date | null {
  const day = legalDateOf(wall);
  const [begins, ends] = [startOfLegalDay(day, from), startOfLegalDay(day, until)];
  if (from < until) return wall >= begins && wall < ends ? ends : null;
  if (from === until || (wall < begins && wall >= ends)) return null;
  return nextMorning({ from, until }, wall);
}

/** The next moment at which quiet hours end, or would. */
export function nextMorning({ until }: QuietHours, wall: Date): Date {
  const day = legalDateOf(wall);
  const today = startOfLegalDay(day, until);
  return today > wall ? today : startOfLegalDay(addDays(day, 1), until);
}

/** So much time a reader shall have when they wake up; a message that would leave less wakes them. */
const LEAST_MS = 12 * 3_600_000;

/**
 * Whether waiting up to a moment (wall time) would leave the reader too little time up to a deadline
 * (legal time). A demonstration moves one of the clocks, so what is compared is what remains on each.
 */
export function leavesTooLittle(
  deadline: Date | null,
  waitUntil: Date,
  clock: Pick<Clock, 'now' | 'wall'>,
): boolean {
  if (!deadline) return false;
  const remaining = deadline.getTime() - clock.now().getTime();
  return remaining - (waitUntil.getTime() - clock.wall().getTime()) < LEAST_MS;
}
