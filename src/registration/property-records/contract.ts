import { z } from 'zod';
import { crossingFields } from '../../crossings/index.ts';
import { binSchema, iinSchema } from '../../people/index.ts';
import { addressSchema } from '../../places/index.ts';
import { isoDate } from '../../platform/calendar/index.ts';
import { type FieldError, type Parsed, parseFields } from '../../platform/contract/index.ts';
import { withAllErrors } from '../feeds/all-errors.ts';
import { soundPart } from '../sound-part.ts';
import type { ReportedProperty } from './reported-property.ts';

/**
 * An address code is kept as text: no source says how long one is, or whether it guards itself with a
 * check digit. White space is how people group its digits.
 */
const codeSchema = z
  .string()
  .overwrite((text) => text.replace(/\s+/gu, ''))
  .min(1)
  .max(40, { abort: true })
  .refine((text) => /^[\x21-\x7e]*$/.test(text), { params: { code: 'forbidden-characters' } });

/** A record of the property register (names of fields are API). `iin` or `bin` is the owner. */
export const propertyRecordSchema = z.strictObject({
  /** Named as the border names its records. */
  id: crossingFields.id,
  iin: iinSchema.optional(),
  bin: binSchema.optional(),
  rca: codeSchema,
  /** Which place the code is. Without it the owner is tied once another record says so. */
  address: addressSchema.omit({ rca: true }).optional(),
  since: isoDate,
  until: isoDate.optional(),
});

/** Reads one record of the feed. */
export function readProperty(input: unknown): Parsed<ReportedProperty> {
  const parsed = parseFields(propertyRecordSchema, input);
  const { since, until } = parsed.ok ? parsed.value : soundPart(propertyRecordSchema, input);
  const read = withAllErrors(parsed, [...notOneOwner(input), ...endsBefore(since, until)]);
  return read.ok ? { ok: true, value: toProperty(read.value) } : read;
}

/** An owner that is written wrong is there all the same, and told of by itself. */
function notOneOwner(input: unknown): readonly FieldError[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [];
  const owners = Object.entries(input).filter(
    ([name, value]) => (name === 'iin' || name === 'bin') && value !== undefined,
  );
  return owners.length === 1 ? [] : [{ pointer: '', code: 'one-owner' }];
}

function endsBefore(since: string | undefined, until: string | undefined): readonly FieldError[] {
  if (since === undefined || until === undefined || since <= until) return [];
  return [{ pointer: '/until', code: 'until-before-from' }];
}

function toProperty(record: z.output<typeof propertyRecordSchema>): ReportedProperty {
  const { id, iin, bin, rca, address, since, until = null } = record;
  return {
    ...{ id, rca, since, until },
    ownerKind: iin === undefined ? 'bin' : 'iin',
    owner: iin ?? bin ?? '',
    address: address ? { ...address, rca } : null,
  };
}
