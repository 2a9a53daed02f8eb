import { z } from 'zod';
import { immigrantSchema } from '../people/index.ts';
import { addressSchema } from '../places/index.ts';
import { DEADLINES } from './case/deadlines.ts';
import {
  DECLINE_REASONS,
  DEGREES,
  DOUBTS,
  OFFICER_GROUNDS,
  STATUSES,
  THROUGH,
} from './case/state.ts';
import { entrySchema, staySchema } from './contract.ts';
import { ALARMS } from './not-me/alarm.ts';
import { PERSON_DEGREES } from './person-degree.ts';
import { deliveryViewSchema, reachViewSchema } from './reach-contract.ts';

/** What goes out, as contracts: what is not named here cannot leave. */

const instant = z.iso.datetime();

/** Why the law gives a day, step by step, in the reader's language. */
export const stepViewSchema = z.object({
  step: z.string(),
  rule: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  act: z.string(),
  clause: z.string().nullable(),
  confidence: z.enum(['confirmed', 'single-source', 'inferred', 'unknown']),
  text: z.string(),
});

/** Every clock that runs for the case; `lateAfter` is the last day, `warnOn` the one to keep to. */
const deadlinesSchema = z.array(
  z.object({
    kind: z.enum(DEADLINES),
    warnOn: z.string(),
    lateAfter: z.string(),
    /** The day on which it was met, and whether that was late. */
    metOn: z.string().optional(),
    late: z.boolean(),
    because: z.array(stepViewSchema),
  }),
);
export type DeadlineView = z.output<typeof deadlinesSchema>[number];

const chargeFields = {
  ground: z.enum(OFFICER_GROUNDS),
  fields: z.array(z.string()),
  dates: z.array(z.string()),
};

const fileViewSchema = z.object({ id: z.uuid(), name: z.string(), type: z.string() });

/** What a person wrote, and the papers that came with it. A text that was erased is absent. */
const statementViewSchema = z.object({
  on: z.string(),
  text: z.string().optional(),
  files: z.array(fileViewSchema),
});
export type StatementView = z.output<typeof statementViewSchema>;

/** A hearing, for the person and the officers. A text that was erased is absent. */
const hearingViewSchema = z.object({
  ...chargeFields,
  notice: z.string().optional(),
  openedOn: z.string(),
  answerUntil: z.string(),
  answers: z.array(statementViewSchema),
});
export type HearingView = z.output<typeof hearingViewSchema>;

const complaintViewSchema = z.object({
  text: z.string().optional(),
  filedOn: z.string(),
  late: z.boolean(),
  outcome: z.enum(['granted', 'rejected', 'lapsed']).optional(),
  because: z.string().optional(),
});

const linksSchema = z.record(z.string(), z.string());

export const filedViewSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  status: z.enum(STATUSES),
  version: z.int(),
  filedAt: instant,
  deadlines: deadlinesSchema,
  receipt: z.object({ number: z.string(), qr: z.string() }),
  notice: z.enum(['sent', 'no-channel']),
  replaces: z.uuid().optional(),
  links: linksSchema,
});
export type FiledView = z.output<typeof filedViewSchema>;

export const eventViewSchema = z.object({
  type: z.string(),
  at: instant,
  by: z.enum(['immigrant', 'host', 'officer', 'system']),
  /** What the type does not say: why a case ended, what came of a question. A host is told none of it. */
  detail: z.string().optional(),
  /** For officers: the doubts that were raised, removed or cleared. */
  doubts: z.array(z.enum(DOUBTS)).optional(),
});
export type EventView = z.output<typeof eventViewSchema>;

/** The host as typed, or the one who has invited the person and is known by name alone. */
const hostViewSchema = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  iin: z.string().optional(),
  bin: z.string().optional(),
  invited: z.literal(true).optional(),
});

export const registrationViewSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  status: z.enum(STATUSES),
  version: z.int(),
  filedAt: instant,
  deadlines: deadlinesSchema,
  viewer: z.enum(['immigrant', 'host', 'officer']),
  immigrant: immigrantSchema.partial(),
  nameInMrz: z.object({ surname: z.string(), givenNames: z.string() }).optional(),
  entry: entrySchema.partial().optional(),
  host: hostViewSchema.optional(),
  place: addressSchema,
  stay: staySchema,
  consent: z.enum(['asked', 'given', 'declined']),
  /** For a host: they have said yes, and other owners of the place still have to. */
  agreed: z.literal(true).optional(),
  notice: z.enum(['sent', 'no-channel']).optional(),
  registeredOn: z.string().optional(),
  ended: z
    .object({
      on: z.string(),
      by: z.string().optional(),
      reason: z.string().optional(),
      /** What the officer who ended it wrote. */
      because: z.string().optional(),
    })
    .optional(),
  refusal: z
    .object({
      ground: z.enum(['host-declined', ...OFFICER_GROUNDS]),
      reason: z.enum(DECLINE_REASONS).optional(),
      fields: z.array(z.string()).optional(),
      rule: z.string().optional(),
      dates: z.array(z.string()).optional(),
      fix: z.string(),
    })
    .optional(),
  hearing: hearingViewSchema.optional(),
  complaint: complaintViewSchema.optional(),
  /** Whether there is a decision that its holder may complain about now. */
  mayComplain: z.boolean().optional(),
  /** Somebody says that it is not so: a host of the place, or whoever holds the document. */
  dispute: z
    .object({
      by: z.enum(['host', 'holder']),
      on: z.string(),
      text: z.string().optional(),
      answers: z.array(statementViewSchema),
    })
    .optional(),
  /** The holder was told of something lately, and can say that it was not them. Wall time. */
  alarm: z.object({ kind: z.enum(ALARMS), at: instant }).optional(),
  /** What the person gave while the host was silent. */
  evidence: z.array(statementViewSchema).optional(),
  suspension: z.object({ on: z.string(), because: z.string().optional() }).optional(),
  extension: z.object({ until: z.string(), answered: z.boolean() }).optional(),
  leaving: z.object({ by: z.enum(['immigrant', 'host']), on: z.string() }).optional(),
  overdue: z.boolean().optional(),
  certificate: z.object({ number: z.string() }).optional(),
  receipt: z.object({ number: z.string(), qr: z.string(), notice: z.string() }).optional(),
  replaces: z.uuid().optional(),
  corrects: z.uuid().optional(),
  party: z.uuid().optional(),
  doubts: z.array(z.object({ doubt: z.enum(DOUBTS), evidence: z.array(z.string()) })).optional(),
  /** For officers: how the host confirmed, and how far they are known. */
  confirmation: z.object({ degree: z.enum(DEGREES), through: z.enum(THROUGH) }).optional(),
  /** For officers: how far the person is known. */
  personDegree: z.enum(PERSON_DEGREES).optional(),
  reach: reachViewSchema.optional(),
  deliveries: z.array(deliveryViewSchema).optional(),
  /** For officers: why an officer had this host asked, or that they found them to be a provider. */
  askedBy: z.object({ approved: z.boolean(), because: z.string().optional() }).optional(),
  /** For officers: what the border recorded of this document, the earliest first. */
  border: z
    .array(
      z.object({
        id: z.string(),
        direction: z.enum(['entry', 'exit']),
        on: z.string(),
        checkpoint: z.string(),
        surname: z.string(),
        birthDate: z.string(),
      }),
    )
    .optional(),
  /** For officers, where it is known: how many may live at the place, and how many others do. */
  room: z.object({ capacity: z.int(), others: z.int() }).optional(),
  /** For officers: what the host wrote when declining. */
  hostNote: z.string().optional(),
  proposed: immigrantSchema.partial().optional(),
  events: z.array(eventViewSchema),
  links: linksSchema,
});
export type RegistrationView = z.output<typeof registrationViewSchema>;

/** How a case stands after somebody acted on it. */
export const standingViewSchema = registrationViewSchema.pick({
  id: true,
  number: true,
  status: true,
  version: true,
  consent: true,
  registeredOn: true,
  ended: true,
  refusal: true,
  certificate: true,
  links: true,
});
export type StandingView = z.output<typeof standingViewSchema>;
