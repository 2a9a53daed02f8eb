import { z } from 'zod';
import { isoDate, isRealDate } from '../platform/calendar/index.ts';
import { DIRECTIONS } from './crossing.ts';

/** RFC 3339, 5.6, years as for days; a leap second (:60) is refused, since no clock of ours has one. */
const INSTANT =
  /^(?<day>(?:19|20|21)\d\d-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.groups?.['day'];
  return day !== undefined && isRealDate(day);
}

/** One instant has one text, whatever zone a feed writes it in: the same record stays the same. */
function inUtc(text: string): string {
  return new Date(text.toUpperCase()).toISOString();
}

/** An instant as RFC 3339 writes it, with its zone; comes out in UTC. Any other text is `not-an-instant`. */
const instantSchema = z
  .string()
  .trim()
  .refine(isInstant, { params: { code: 'not-an-instant' }, abort: true })
  .overwrite(inUtc)
  .meta({ format: 'date-time' });

/** 1 to 100 printable characters of ASCII; a feed names its records, and we never show them to people. */
const idSchema = z
  .string()
  .min(1)
  .max(100, { abort: true })
  .refine((text) => /^[\x21-\x7e]*$/.test(text), { params: { code: 'forbidden-characters' } });

/**
 * The fields of a record that the border knows by itself. Document and surname follow the rules for
 * people, which registration joins.
 */
export const crossingFields = {
  id: idSchema,
  direction: z.enum(DIRECTIONS),
  crossedAt: instantSchema,
  birthDate: isoDate,
};
