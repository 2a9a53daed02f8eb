/**
 * Days are those of Asia/Almaty. All of Kazakhstan keeps UTC+5 since 1 March 2024 and changes no
 * clocks, so the border of a day is arithmetic and a verifier needs no time zone data. Dates before
 * that day are outside of what this can say.
 */
const OFFSET_SECONDS = 5 * 3600;
export const SECONDS_A_DAY = 86_400;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a date of the calendar, YYYY-MM-DD. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll 31 April over to 1 May instead of refusing it.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** The instant at which a day begins in Almaty, in seconds since 1970. */
export function startOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000 - OFFSET_SECONDS;
}

/** The instant at which a day has ended in Almaty: the first second that is no longer in it. */
export function endOfDay(date: string): number {
  return startOfDay(date) + SECONDS_A_DAY;
}

/** The day of an instant in Almaty, given in seconds since 1970. */
export function dayOf(seconds: number): string {
  return new Date((seconds + OFFSET_SECONDS) * 1000).toISOString().slice(0, 10);
}
