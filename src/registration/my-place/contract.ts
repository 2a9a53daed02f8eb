import { z } from 'zod';
import { addressSchema, QUORUMS, TIE_ROLES } from '../../places/index.ts';
import { complaintSchema } from '../contract.ts';

export const lockSchema = z.strictObject({ locked: z.boolean() });

export const quorumSchema = z.strictObject({ quorum: z.enum(QUORUMS) });

/** One tap is enough: what is written is told to the person. */
export const disputeSchema = z.strictObject({ text: complaintSchema.shape.text.optional() });

/** A place as a host who is tied to it sees it. */
export const placeViewSchema = z.object({
  id: z.uuid(),
  address: addressSchema,
  roles: z.array(z.enum(TIE_ROLES)),
  /** Legal day with which the host's tie began. */
  since: z.string(),
  locked: z.boolean(),
  quorum: z.enum(QUORUMS),
});
export type PlaceView = z.output<typeof placeViewSchema>;

export const placesViewSchema = z.object({ items: z.array(placeViewSchema) });

/** `open`: filed and not decided yet, whoever was asked. */
export const AT_PLACE = ['open', 'registered', 'ended'] as const;
export type AtPlace = (typeof AT_PLACE)[number];

/** Whoever has to do with a place, for its hosts: a name and days, never the document. */
export const registrationAtPlaceSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  from: z.string(),
  /** The last day filed; of one that ended before, the day on which it did. */
  until: z.string(),
  state: z.enum(AT_PLACE),
  disputed: z.boolean(),
  /** The host was asked about this one, and can answer or say that the guest has left. */
  asked: z.boolean(),
  /** The host's own filing. */
  own: z.boolean(),
});
export type RegistrationAtPlace = z.output<typeof registrationAtPlaceSchema>;

export const registrationsAtPlaceSchema = z.object({
  items: z.array(registrationAtPlaceSchema),
  next: z.string().optional(),
});
export type RegistrationsAtPlace = z.output<typeof registrationsAtPlaceSchema>;

export const disputeViewSchema = z.object({ id: z.uuid(), disputedOn: z.string() });
export type DisputeView = z.output<typeof disputeViewSchema>;
