import { z } from 'zod';
import { stateSchema } from '../../../../people/index.ts';
import { isoDate } from '../../../../platform/calendar/index.ts';
import { type FieldError, type Parsed, parseFields } from '../../../../platform/contract/index.ts';
import { daysBetween } from '../days-between.ts';

/** A stay from the day of entry to the day of exit, both `YYYY-MM-DD` and both part of it. */
const staySchema = z
  .strictObject({ entry: isoDate, exit: isoDate })
  .refine(({ entry, exit }) => entry <= exit, {
    path: ['exit'],
    params: { code: 'exit-before-entry' },
  });

/** Each of its days is asked about; nobody is here without a visa for as long as that. */
const LONGEST_TRIP_DAYS = 366;

const plannedSchema = staySchema.refine(
  ({ entry, exit }) => daysBetween(entry, exit) < LONGEST_TRIP_DAYS,
  { path: ['exit'], params: { code: 'trip-too-long' } },
);

/** Somebody who crosses every sixth day; more rows would make the page heavy. */
export const MOST_STAYS = 30;

const tripSchema = z.strictObject({
  nationality: stateSchema,
  planned: plannedSchema,
  earlier: z.array(staySchema).max(MOST_STAYS),
});

export type Stay = z.output<typeof staySchema>;
export type Trip = z.output<typeof tripSchema>;

/** A trip to be counted. Stays that overlap are mistakes: nobody is in a country twice. */
export function tripOf(input: unknown): Parsed<Trip> {
  const read = parseFields(tripSchema, input);
  if (!read.ok) return read;
  const errors = overlapsIn(read.value);
  return errors.length > 0 ? { ok: false, errors } : read;
}

/** Leaving and coming back on one day is no overlap. */
function overlapsIn({ planned, earlier }: Trip): readonly FieldError[] {
  const stays = [
    { ...planned, pointer: '/planned/entry' },
    ...earlier.map((stay, at) => ({ ...stay, pointer: `/earlier/${at}/entry` })),
  ].sort(byEntry);
  return stays.flatMap(({ entry, pointer }, at) => {
    const before = stays[at - 1];
    return before && entry < before.exit ? [{ pointer, code: 'stays-overlap' }] : [];
  });
}

/** One after the other; of two that begin on one day, the one that ends on it comes first. */
export function byEntry(one: Stay, other: Stay): number {
  return one.entry.localeCompare(other.entry) || one.exit.localeCompare(other.exit);
}
