const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_IN_MILLISECONDS = 86_400_000;

/** Whether a text is `YYYY-MM-DD` in shape, whatever day it names. */
export function hasDateShape(text: string): boolean {
  return SHAPE.test(text);
}

/** Whether a text is `YYYY-MM-DD` and names a day of the Gregorian calendar (30 February is none). */
export function isRealDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (!year || !month || !day) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The day `days` calendar days after a real date, before it when negative; both `YYYY-MM-DD`.
 * Counted in UTC, where every day has 24 hours. Throws RangeError when the date is not real, or the
 * result leaves the years 0000 to 9999: the callers have checked their dates, so that is a bug.
 */
export function addDays(date: string, days: number): string {
  if (!isRealDate(date)) throw new RangeError('addDays needs a real date');
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_IN_MILLISECONDS);
  const text = moved.toISOString().slice(0, 10);
  if (!isRealDate(text)) throw new RangeError('addDays leaves the years of four digits');
  return text;
}
