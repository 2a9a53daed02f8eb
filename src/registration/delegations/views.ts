import { z } from 'zod';
import { DELEGATION_ROLES } from '../../places/index.ts';

const delegationFields = {
  id: z.uuid(),
  role: z.enum(DELEGATION_ROLES),
  /** Absent for staff, who act wherever the host is tied. */
  placeId: z.uuid().optional(),
  place: z.string().optional(),
  since: z.string(),
  until: z.string().optional(),
  accepted: z.boolean(),
};

/** Somebody whom the account sends. Whether they have an account is not told. */
export const sentDelegationSchema = z.object({ ...delegationFields, email: z.string() });
export type SentDelegation = z.output<typeof sentDelegationSchema>;

/** Somebody who sends the account, or wants to. */
export const receivedDelegationSchema = z.object({
  ...delegationFields,
  /** An e-mail address of the host. */
  from: z.string().optional(),
});
export type ReceivedDelegation = z.output<typeof receivedDelegationSchema>;

export const delegationListSchema = z.object({
  sent: z.array(sentDelegationSchema),
  received: z.array(receivedDelegationSchema),
});
export type DelegationList = z.output<typeof delegationListSchema>;

export const endedDelegationSchema = z.object({ id: z.uuid(), ended: z.literal(true) });
export type EndedDelegation = z.output<typeof endedDelegationSchema>;
