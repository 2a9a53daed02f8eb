export { invitationsMessages } from './messages.ts';
export { registerInvitations } from './register-invitations.ts';
