import { isRealDate } from '../platform/calendar/index.ts';

/** What six characters YYMMDD say: a day, that a part of it is unknown, or nothing possible. */
export type MrzDate = { readonly day: string } | 'unknown' | 'impossible';

const SIX_DIGITS = /^\d{6}$/;
const PARTLY_UNKNOWN = /^(?:\d\d|<<){3}$/;

/**
 * A birth date: the latest century that does not put it after `today` (YYYY-MM-DD). Fillers mark an
 * unknown part (Doc 9303-3, 4.8).
 */
export function readBirthDate(characters: string, today: string): MrzDate {
  if (!SIX_DIGITS.test(characters)) {
    return PARTLY_UNKNOWN.test(characters) ? 'unknown' : 'impossible';
  }
  const century = Math.floor(yearOf(today) / 100);
  const latest = withCentury(characters, century);
  return realDay(latest > today ? withCentury(characters, century - 1) : latest);
}

/**
 * An expiry date: the year within 49 years before and 50 years after that of `today`. The zone has
 * no century, and no document is valid or expired for that long.
 */
export function readExpiry(characters: string, today: string): MrzDate {
  if (!SIX_DIGITS.test(characters)) return 'impossible';
  const earliestYear = yearOf(today) - 49;
  const century = Math.floor(earliestYear / 100);
  const isNextCentury = Number(characters.slice(0, 2)) < earliestYear % 100;
  return realDay(withCentury(characters, isNextCentury ? century + 1 : century));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function withCentury(characters: string, century: number): string {
  const [year, month, day] = [0, 2, 4].map((start) => characters.slice(start, start + 2));
  return `${century}${year}-${month}-${day}`;
}

function realDay(day: string): MrzDate {
  return isRealDate(day) ? { day } : 'impossible';
}
