export {
  accountForEmail,
  type ContactKind,
  findAccountByContact,
  grantRole,
  holdsAnyContact,
} from './accounts.ts';
export { type Actor, isOfficer, ROLES, type Role } from './actor.ts';
export {
  authenticate,
  hasDemoTokens,
  issueToken,
  revokeToken,
  type TokenPurpose,
} from './tokens.ts';
