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
import { DECLINE_REASONS, DOUBTS, OFFICER_GROUNDS } from './case/state.ts';

export const entrySchema = z.strictObject({
  crossedOn: isoDate,
  checkpoint: lineSchema(100).optional(),
  basis: z.enum(['visa-free', 'visa', 'permit']).default('visa-free'),
  permittedUntil: isoDate.optional(),
});

const hostFields = {
  name: lineSchema(200).optional(),
  iin: iinSchema.optional(),
  bin: binSchema.optional(),
  phone: phoneSchema.optional(),
  email: emailSchema.optional(),
};

/** The person who provides the place of stay, by at least one contact. */
export const hostSchema = z
  .strictObject(hostFields)
  .refine(({ iin, bin, phone, email }) => iin ?? bin ?? phone ?? email, {
    params: { code: 'contact-missing' },
  });

/** The same, or their invitation alone: it says who they are, and where. */
const filedHostSchema = z
  .strictObject({ ...hostFields, invitation: z.string().trim().min(1).max(60).optional() })
  .refine(({ iin, bin, phone, email, invitation }) => iin ?? bin ?? phone ?? email ?? invitation, {
    params: { code: 'contact-missing' },
  })
  .refine(({ invitation, ...typed }) => !invitation || Object.values(typed).every((one) => !one), {
    path: ['invitation'],
    params: { code: 'invitation-beside-host' },
  });

export const staySchema = z.strictObject({ from: isoDate, until: isoDate });

/** What the immigrant enters (Order 923; names of fields are API). */
export const filingSchema = z.strictObject({
  immigrant: immigrantSchema,
  entry: entrySchema,
  host: filedHostSchema,
  /** Left out with an invitation, which names it. */
  place: placeSchema.optional(),
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

/** As long as a page: officers and persons write what they have to say, not a book. */
const LONGEST_TEXT = 4_000;
export const textSchema = z.string().trim().min(1).max(LONGEST_TEXT);

const clearingSchema = z.strictObject({
  decision: z.literal('clear'),
  /** May be empty only where a hearing is all there is to close. */
  doubts: z.array(z.enum(DOUBTS)).max(DOUBTS.length),
  duplicate: z.enum(['same-person', 'other-person']).optional(),
});
export type Clearing = z.output<typeof clearingSchema>;

/** What is held against the person: for ground 1 the fields, as JSON pointers; for ground 2 the days. */
const chargeFields = {
  ground: z.enum(OFFICER_GROUNDS),
  fields: z
    .array(z.string().regex(/^(?:\/[A-Za-z0-9]+)+$/))
    .max(40)
    .optional(),
  dates: z.array(isoDate).max(40).optional(),
};

export const hearingSchema = z.strictObject({ ...chargeFields, notice: textSchema });

const becauseFields = { because: textSchema };

/** An officer has this host asked: the same one, better reached, or another whom they have found to be one. */
export const hostAskingSchema = z.strictObject({
  host: hostSchema,
  approved: z.boolean().optional(),
  ...becauseFields,
});

/** What an officer may decide. */
export const decisionSchema = z.discriminatedUnion('decision', [
  clearingSchema,
  z.strictObject({ decision: z.literal('refuse'), ...chargeFields, fix: textSchema }),
  z.strictObject({ decision: z.literal('suspend'), ...becauseFields }),
  z.strictObject({ decision: z.literal('restore'), ...becauseFields }),
  z.strictObject({
    decision: z.literal('annul'),
    ...becauseFields,
    /** A closed case of the same person that comes back in force in the same transaction. */
    reopen: z.uuid().optional(),
  }),
  z.strictObject({ decision: z.literal('reopen'), ...becauseFields }),
  z.strictObject({
    decision: z.literal('end'),
    reason: z.enum(['left', 'host-ended', 'died']),
    on: isoDate,
    ...becauseFields,
  }),
]);
export type OfficerDecision = z.output<typeof decisionSchema>;

/** Evidence: pictures and PDF only, since officers open them. */
export const ATTACHMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

export const attachmentSchema = z.strictObject({
  name: lineSchema(120),
  type: z.enum(ATTACHMENT_TYPES),
  /** The file in base64. */
  content: z.base64().min(1),
});
export type AttachmentInput = z.output<typeof attachmentSchema>;

export const MOST_FILES = 5;

/** What a person writes about their case, and the papers that they give with it. */
export const statementSchema = z.strictObject({
  text: textSchema,
  files: z.array(attachmentSchema).max(MOST_FILES).optional(),
});

export const complaintSchema = z.strictObject({ text: textSchema });

export const complaintDecisionSchema = z.strictObject({
  decision: z.enum(['granted', 'rejected']),
  ...becauseFields,
});

export const extensionSchema = z.strictObject({ until: isoDate });

export const leavingSchema = z.strictObject({ on: isoDate });

export const leavingAnswerSchema = z.strictObject({ answer: z.enum(['agree', 'object']) });
