import { z } from 'zod';
import { regionOf } from './regions.ts';

/** Premises in which the Order lets people be registered (Order 923); `other` is its open last item. */
export const PLACE_TYPES = [
  'house',
  'apartment',
  'dormitory',
  'hotel',
  'rest-house',
  'sanatorium',
  'other',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

const LINE_CHARACTERS = /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}№°]*$/u;

function tidy(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

/**
 * A line of text as people write addresses and names of places; white space folded, no control
 * characters or emoji. It is also the contract of what goes out, so it must hold no transform.
 */
export function lineSchema(max: number) {
  return z
    .string()
    .overwrite(tidy)
    .min(1)
    .max(max)
    .refine((text) => LINE_CHARACTERS.test(text), { params: { code: 'forbidden-characters' } });
}

/** KATO: nine digits, of which the first two name a region. */
const katoSchema = z
  .string()
  .refine((code) => /^\d{9}$/.test(code) && regionOf(code) !== undefined, {
    params: { code: 'bad-kato' },
  });

/** An address as the filer writes it; the register need not know it. */
export const addressSchema = z.strictObject({
  kato: katoSchema,
  rca: lineSchema(40).optional(),
  street: lineSchema(200),
  house: lineSchema(30),
  flat: lineSchema(30).optional(),
  type: z.enum(PLACE_TYPES),
});
export type Address = z.output<typeof addressSchema>;

/** Either a place that a host has given the number of, or an address. */
export const placeSchema = z.union([z.strictObject({ id: z.uuid() }), addressSchema]);
export type PlaceInput = z.output<typeof placeSchema>;
