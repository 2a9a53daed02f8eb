export { accountBehindLink, isAsked } from './answerer.ts';
export {
  type AskedHost,
  type ConsentRequest,
  closeRequest,
  contactsOf,
  findRequest,
  LINK_DAYS,
  markSeen,
  openRequest,
  type TypedHost,
} from './asking.ts';
export { countWrongCode, deskCode, isDeskCode } from './desk-code.ts';
export { inPersonToken, openInPerson } from './in-person.ts';
export {
  findInvitation,
  findInvitationById,
  holdInvitation,
  type Invitation,
  insertInvitation,
  invitationCode,
  revokeInvitation,
} from './invitation.ts';
export { linkToken, type OpenedLink, openLink } from './link.ts';
export { type AskingRecord, listAskingsIn, listAskingsTo } from './list-askings.ts';
export { findOwnInvitation, listInvitations } from './own-invitations.ts';
