export { type AccountView, viewAccount } from './account-view.ts';
export {
  accountForEmail,
  type ContactKind,
  emailOfAccount,
  findAccountByContact,
  grantRole,
  holdsAnyContact,
} from './accounts.ts';
export {
  type Actor,
  decidesCases,
  decidesComplaints,
  isFeed,
  isOfficer,
  OFFICER_ROLES,
  type OfficerRole,
  type Role,
} from './actor.ts';
export { agentName } from './agent-name.ts';
export {
  type AskedCode,
  type AskForCode,
  type AskingOutcome,
  type AskingRefusal,
  askForCode,
} from './ask-for-code.ts';
export { type AttemptView, attemptOf } from './attempt-of.ts';
export { codeToSend } from './code-to-send.ts';
export { signInSchema } from './contract.ts';
export { endOtherSessions, endSession, signOut } from './end-session.ts';
export { listSessions, type SessionView } from './list-sessions.ts';
export { listTokens, type TokenRecord } from './list-tokens.ts';
export { signInFieldLabels } from './messages.ts';
export { readAccount } from './read-account.ts';
export { readSession, type Session } from './read-session.ts';
export type { AccountServices } from './services.ts';
export {
  type SignedIn,
  type SignIn,
  type SignInOutcome,
  type SignInRefusal,
  signIn,
} from './sign-in.ts';
export { authenticate, hasDemoTokens, issueToken, type TokenPurpose } from './tokens.ts';
