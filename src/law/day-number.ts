import type { Day } from './types.ts';

/*
 * Days as whole numbers, 0 being 1970-01-01, so that counting them is adding. No Date, no Temporal: a
 * stay of ten years is counted in a loop, and a Date would bring the time zone of the machine along.
 */

const DAYS_IN_ERA = 146_097;
const EPOCH = 719_468;
const ZERO = 48;

/** Days of the proleptic Gregorian calendar before the year 1 or after 9999 have no text. */
const FIRST = -719_162;
const LAST = 2_932_896;

/** The number of a day `YYYY-MM-DD`; NaN for any other text, 30 February included. */
export function dayNumber(day: Day): number {
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-') return Number.NaN;
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const inMonth = digits(day, 8, 10);
  const isReal = year >= 1 && month >= 1 && month <= 12 && inMonth >= 1 && inMonth <= 31;
  if (!isReal || inMonth > lengthOf(year, month)) return Number.NaN;
  return numberOf(year, month, inMonth);
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digits(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Counts from 1 March, so that the leap day is the last of a year. */
export function numberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const ofEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const inEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * DAYS_IN_ERA + inEra - EPOCH;
}

/** Days of 1970 to 2106 that were asked for: an answer names ten of them, and all answers the same ones. */
const KNOWN_DAYS = 50_000;
const known: (Day | undefined)[] = Array.from({ length: KNOWN_DAYS });

/** The text of a day; null outside the years 0001 to 9999, which `YYYY-MM-DD` cannot name. */
export function dayText(number: number): Day | null {
  const made = known[number];
  if (made !== undefined) return made;
  if (!(number >= FIRST && number <= LAST)) return null;
  const text = textOf(number);
  if (number >= 0 && number < KNOWN_DAYS) known[number] = text;
  return text;
}

function textOf(number: number): Day {
  const { year, month, day } = partsOf(number);
  const fourDigits = year < 1000 ? String(year).padStart(4, '0') : year;
  return `${fourDigits}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Year, month from 1 and day from 1 of a number. */
export function partsOf(number: number): { year: number; month: number; day: number } {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const inEra = shifted - era * DAYS_IN_ERA;
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const ofYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: ofEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
