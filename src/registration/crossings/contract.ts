import { z } from 'zod';
import { type Crossing, crossingFields } from '../../crossings/index.ts';
import { nameSchema } from '../../people/index.ts';
import { lineSchema } from '../../places/index.ts';
import { legalDateOf } from '../../platform/clock/index.ts';
import { type FieldError, type Parsed, parseFields } from '../../platform/contract/index.ts';
import { withAllErrors } from '../feeds/all-errors.ts';
import { reportedDocumentSchema } from '../feeds/reported-document.ts';
import { type Part, soundPart } from '../sound-part.ts';

/** A record of the border feed (names of fields are API). */
export const borderCrossingSchema = z.strictObject({
  id: crossingFields.id,
  direction: crossingFields.direction,
  crossedAt: crossingFields.crossedAt,
  checkpoint: lineSchema(100),
  document: reportedDocumentSchema,
  surname: nameSchema.min(1),
  birthDate: crossingFields.birthDate,
});
type BorderCrossing = z.output<typeof borderCrossingSchema>;

/** Clocks at the border may be ahead of ours, but never by more. */
const AHEAD_MS = 86_400_000;

/** Reads one record of a feed; `now` is the legal instant. */
export function readCrossing(input: unknown, now: Date): Parsed<Crossing> {
  const parsed = parseFields(borderCrossingSchema, input);
  const sound = parsed.ok ? parsed.value : soundPart(borderCrossingSchema, input);
  const read = withAllErrors(parsed, impossible(sound, now));
  return read.ok ? { ok: true, value: toCrossing(read.value) } : read;
}

function impossible({ crossedAt, birthDate }: Part<BorderCrossing>, now: Date): FieldError[] {
  if (crossedAt === undefined) return [];
  const instant = new Date(crossedAt);
  const pointer = '/crossedAt';
  if (instant.getTime() > now.getTime() + AHEAD_MS) return [{ pointer, code: 'in-the-future' }];
  const born = birthDate === undefined || birthDate <= legalDateOf(instant);
  return born ? [] : [{ pointer, code: 'before-birth' }];
}

function toCrossing(record: BorderCrossing): Crossing {
  const crossedAt = new Date(record.crossedAt);
  return { ...record, crossedAt, crossedOn: legalDateOf(crossedAt) };
}
