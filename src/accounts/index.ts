export { type AccountView, viewAccount } from './account-view.ts';
export {
  accountForEmail,
  type ContactKind,
  contactsOfAccount,
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
  type AskForCode,
  type AskingOutcome,
  type AskingRefusal,
  askForCode,
} from './ask-for-code.ts';
export { type AttemptView, attemptOf } from './attempt-of.ts';
export type { AskedCode } from './begin-attempt.ts';
export type { SignedIn, SigningBrowser } from './begin-session.ts';
export { changeMessages } from './changes/messages.ts';
export { readUndo, type UndoableChange, undoChange, undoToken } from './changes/undo-change.ts';
export { codeToSend } from './code-to-send.ts';
export {
  type AddContact,
  type AddContactOutcome,
  addContact,
} from './contacts/add-contact.ts';
export {
  type AskToAdd,
  type AskToAddOutcome,
  type AskToAddRefusal,
  askToAdd,
} from './contacts/ask-to-add.ts';
export { removeContact } from './contacts/remove-contact.ts';
export { addEmailSchema, addPhoneSchema, passkeyNameSchema, signInSchema } from './contract.ts';
export { endOtherSessions, endSession, signOut } from './end-session.ts';
export { isFresh, type SignInAgain } from './fresh-session.ts';
export {
  type BeginIdentityOutcome,
  type BeginIdentityRefusal,
  beginIdentityLink,
  beginIdentitySignIn,
} from './identity/begin-identity.ts';
export {
  type FinishIdentityOutcome,
  finishIdentity,
} from './identity/finish-identity.ts';
export { unlinkIdentity } from './identity/link-identity.ts';
export { createOpenIdProvider, type OpenIdSettings } from './identity/openid-provider.ts';
export type { IdentityProvider, ProvedIdentity, ProvedNumbers } from './identity/provider.ts';
export { listSessions, type SessionView } from './list-sessions.ts';
export { listTokens, type TokenRecord } from './list-tokens.ts';
export { signInFieldLabels } from './messages.ts';
export { type AddPasskeyOutcome, addPasskey } from './passkeys/add-passkey.ts';
export { type BeginPasskeyOutcome, beginPasskey } from './passkeys/begin-passkey.ts';
export { beginPasskeySignIn } from './passkeys/begin-passkey-sign-in.ts';
export { type RenameOutcome, removePasskey, renamePasskey } from './passkeys/change-passkey.ts';
export { offerPasskey } from './passkeys/offer-passkey.ts';
export {
  type PasskeySignInOutcome,
  signInWithPasskey,
} from './passkeys/sign-in-with-passkey.ts';
export {
  addPushPhone,
  listPushPhones,
  type NewPushPhone,
  type PushPhoneView,
  removePushPhone,
} from './push-phones.ts';
export { readAccount } from './read-account.ts';
export { readSession, type Session } from './read-session.ts';
export {
  makeRecoveryCodes,
  type RecoveryCodesOutcome,
} from './recovery/make-recovery-codes.ts';
export {
  type RecoveryOutcome,
  type RecoveryRefusal,
  signInWithRecoveryCode,
} from './recovery/sign-in-with-recovery-code.ts';
export type { AccountServices } from './services.ts';
export { type SignIn, type SignInOutcome, signIn } from './sign-in.ts';
export { authenticate, hasDemoTokens, issueToken, type TokenPurpose } from './tokens.ts';
export type { CodeRefusal } from './try-code.ts';
export type { WayOutcome, WayRefusal } from './way-outcome.ts';
export type { IdentityView, PasskeyView } from './ways-view.ts';
