import { z } from 'zod';
import {
  binSchema,
  contactSchema,
  documentSchema,
  emailSchema,
  iinSchema,
  immigrantSchema,
  phoneSchema,
} from '../people/index.ts';
import { lineSchema, placeSchema } from '../places/index.ts';
import { isoDate } from '../platform/calendar/index.ts';
import { DECLINE_REASONS, DOUBTS } from './case/state.ts';

export const entrySchema = z.strictObject({
  crossedOn: isoDate,
  checkpoint: lineSchema(100).optional(),
  basis: z.enum(['visa-free', 'visa', 'permit']).default('visa-free'),
  permittedUntil: isoDate.optional(),
});

/** The person who provides the place of stay, by at least one contact. */
export const hostSchema = z
  .strictObject({
    name: lineSchema(200).optional(),
    iin: iinSchema.optional(),
    bin: binSchema.optional(),
    phone: phoneSchema.optional(),
    email: emailSchema.optional(),
  })
  .refine(({ iin, bin, phone, email }) => iin ?? bin ?? phone ?? email, {
    params: { code: 'contact-missing' },
  });

export const staySchema = z.strictObject({ from: isoDate, until: isoDate });

/** What the immigrant enters (Order 923; names of fields are API). */
export const filingSchema = z.strictObject({
  immigrant: immigrantSchema,
  entry: entrySchema,
  host: hostSchema,
  place: placeSchema,
  stay: staySchema,
  corrects: z.uuid().optional(),
  party: z.uuid().optional(),
  samePersonAs: z.uuid().optional(),
});
export type Filing = z.output<typeof filingSchema>;
export type FilingInput = z.input<typeof filingSchema>;

/** Part of a filing: of the person, the entry and the stay single fields, host and place whole. */
export const amendmentSchema = z.strictObject({
  immigrant: immigrantSchema
    .extend({ document: documentSchema.partial(), contact: contactSchema.partial() })
    .partial()
    .optional(),
  entry: entrySchema.extend({ basis: entrySchema.shape.basis.unwrap() }).partial().optional(),
  host: hostSchema.optional(),
  place: placeSchema.optional(),
  stay: staySchema.partial().optional(),
});
export type Amendment = z.output<typeof amendmentSchema>;

/** A note is read by officers only; 1,000 characters are half a page. */
const noteSchema = z.string().trim().max(1_000).optional();
const versionSchema = z.int().positive().optional();

export const answerSchema = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('confirm'), version: versionSchema }),
  z.strictObject({
    answer: z.literal('decline'),
    reason: z.enum(DECLINE_REASONS),
    note: noteSchema,
    version: versionSchema,
  }),
]);
export type Answer = z.output<typeof answerSchema>;

export const withdrawalSchema = z.strictObject({});

export const clearingSchema = z.strictObject({
  decision: z.literal('clear'),
  doubts: z.array(z.enum(DOUBTS)).min(1).max(DOUBTS.length),
  duplicate: z.enum(['same-person', 'other-person']).optional(),
});
export type Clearing = z.output<typeof clearingSchema>;
