import { z } from 'zod';
import { hasDateShape, isRealDate } from './real-date.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

function isPlausibleDateShape(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return hasDateShape(text) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * A day as `YYYY-MM-DD` in the years 1900 to 2200. Any other text is `not-a-date`; a text of that
 * shape that names no day of the calendar is `no-such-day`.
 */
export const isoDate = z
  .string()
  .trim()
  .refine(isPlausibleDateShape, { params: { code: 'not-a-date' }, abort: true })
  .refine(isRealDate, { params: { code: 'no-such-day' } })
  .meta({ format: 'date' });
