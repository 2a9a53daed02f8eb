import { z } from 'zod';

/** How many an invitation is for and how many have used it; why nobody else can, if so. */
const STATES = ['open', 'full', 'over', 'revoked'] as const;

/** An invitation for the host who made it, and for the one in whose name it was made. */
export const invitationViewSchema = z.object({
  id: z.uuid(),
  /** Absent once nobody can use it any more. */
  code: z.string().optional(),
  hostName: z.string(),
  placeId: z.uuid(),
  place: z.string(),
  from: z.string(),
  until: z.string(),
  persons: z.int(),
  used: z.int(),
  state: z.enum(STATES),
});
export type InvitationView = z.output<typeof invitationViewSchema>;

export const invitationListSchema = z.object({ items: z.array(invitationViewSchema) });
export type InvitationList = z.output<typeof invitationListSchema>;

/** What whoever has the code is shown before they file. */
export const openedInvitationSchema = z.object({
  hostName: z.string(),
  place: z.string(),
  from: z.string(),
  until: z.string(),
  /** For how many more. */
  left: z.int(),
});
export type OpenedInvitation = z.output<typeof openedInvitationSchema>;
