import { z } from 'zod';
import { immigrantSchema } from '../people/index.ts';
import { addressSchema } from '../places/index.ts';
import { DECLINE_REASONS, DEGREES, DOUBTS, STATUSES } from './case/state.ts';
import { entrySchema, hostSchema, staySchema } from './contract.ts';

/** What goes out, as contracts: what is not named here cannot leave. */

const instant = z.iso.datetime();

/** Legal deadlines come with the rules of law; until then the list is empty. */
const deadlinesSchema = z.array(
  z.object({
    kind: z.string(),
    warnOn: z.string(),
    lateAfter: z.string(),
    because: z.array(z.unknown()),
  }),
);

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
  /** For officers: the doubts that were raised, removed or cleared. */
  doubts: z.array(z.enum(DOUBTS)).optional(),
});
export type EventView = z.output<typeof eventViewSchema>;

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
  host: hostSchema.optional(),
  place: addressSchema,
  stay: staySchema,
  consent: z.enum(['asked', 'given', 'declined']),
  notice: z.enum(['sent', 'no-channel']).optional(),
  registeredOn: z.string().optional(),
  ended: z
    .object({ on: z.string(), by: z.string().optional(), reason: z.string().optional() })
    .optional(),
  refusal: z
    .object({
      ground: z.literal('host-declined'),
      reason: z.enum(DECLINE_REASONS),
      fix: z.string(),
    })
    .optional(),
  certificate: z.object({ number: z.string() }).optional(),
  receipt: z.object({ number: z.string(), qr: z.string(), notice: z.string() }).optional(),
  replaces: z.uuid().optional(),
  corrects: z.uuid().optional(),
  party: z.uuid().optional(),
  doubts: z.array(z.object({ doubt: z.enum(DOUBTS), evidence: z.array(z.string()) })).optional(),
  /** For officers: how the host confirmed, and how far they are known. */
  confirmation: z
    .object({ degree: z.enum(DEGREES), through: z.enum(['account', 'link']) })
    .optional(),
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

/** One line of a list. */
export const registrationSummarySchema = registrationViewSchema
  .pick({
    id: true,
    number: true,
    status: true,
    version: true,
    filedAt: true,
    viewer: true,
    stay: true,
    links: true,
  })
  .extend({
    immigrantName: z.string(),
    place: z.string(),
    doubts: z.array(z.enum(DOUBTS)).optional(),
    inReviewSince: instant.optional(),
  });
export type RegistrationSummary = z.output<typeof registrationSummarySchema>;

export const registrationListSchema = z.object({
  items: z.array(registrationSummarySchema),
  next: z.string().optional(),
});
export type RegistrationList = z.output<typeof registrationListSchema>;
