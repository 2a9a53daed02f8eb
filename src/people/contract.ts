import { z } from 'zod';
import { isoDate } from '../platform/calendar/index.ts';
import { contactLanguageSchema, emailSchema, phoneSchema } from '../platform/contract/index.ts';
import { nameSchema } from './name-schema.ts';
import { canonicalState, isStateCode } from './states.ts';

export const DOCUMENT_TYPES = [
  'passport',
  'service-passport',
  'diplomatic-passport',
  'national-id',
  'travel-document',
  'return-certificate',
  'seaman-book',
] as const;

/** A state as the MRZ codes it; `DEU` comes out as `D`. Any other code is `unknown-state`. */
export const stateSchema = z
  .string()
  .trim()
  .refine(isStateCode, { params: { code: 'unknown-state' } })
  .overwrite(canonicalState)
  .meta({ examples: ['UZB', 'D', 'XXA'] });

/** Only a to z are raised: raising every letter would turn ß into SS, which is another number. */
function normaliseNumber(text: string): string {
  const compact = text.replace(/[\s‐‑-]/gu, '');
  return compact.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/**
 * 1 to 20 letters A to Z and digits, as an MRZ can print them, spaces and hyphens removed; any other
 * is `bad-document-number`, since look-alike letters of other scripts would hide a duplicate.
 */
export const documentNumberSchema = z
  .string()
  .overwrite(normaliseNumber)
  .min(1)
  .max(20, { abort: true })
  .refine((text) => /^[A-Z0-9]*$/.test(text), { params: { code: 'bad-document-number' } });

export const documentSchema = z.strictObject({
  type: z.enum(DOCUMENT_TYPES),
  number: documentNumberSchema,
  issuingState: stateSchema,
  expiresOn: isoDate,
  mrz: z.array(z.string()).min(2).max(3).optional(),
});

export const contactSchema = z.strictObject({
  email: emailSchema,
  phone: phoneSchema.optional(),
  language: contactLanguageSchema,
});

/** The `immigrant` of a filing. A person of one name gives it as the surname. */
export const immigrantSchema = z.strictObject({
  surname: nameSchema.min(1),
  givenNames: nameSchema,
  patronymic: nameSchema.optional(),
  cyrillicName: nameSchema.optional(),
  sex: z.enum(['M', 'F', 'X']).optional(),
  birthDate: isoDate,
  nationality: stateSchema,
  document: documentSchema,
  contact: contactSchema,
});

export type Immigrant = z.output<typeof immigrantSchema>;
