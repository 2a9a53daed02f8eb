export { invitationCodeSchema, invitationSchema, MOST_PERSONS } from './contract.ts';
export { type Invite, invite } from './invite.ts';
export { listInvitations, readInvitation } from './list-invitations.ts';
export { openInvitation } from './open-invitation.ts';
export { type PlaceToInviteTo, placesToInviteTo } from './places-to-invite-to.ts';
export { revokeInvitation } from './revoke-invitation.ts';
export {
  type InvitationList,
  type InvitationView,
  invitationListSchema,
  invitationViewSchema,
  type OpenedInvitation,
  openedInvitationSchema,
} from './views.ts';
