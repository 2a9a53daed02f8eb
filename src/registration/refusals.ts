import type { Message } from '../platform/i18n/index.ts';
import { refusalMessages } from './refusal-messages.ts';

interface RefusalKind {
  /** HTTP status, RFC 9110. */
  readonly status: 403 | 404 | 409 | 422 | 429;
  readonly message: Message;
}

/** Every reason for which a use case of registration does nothing. The codes are API. */
export const REFUSALS = {
  invalid: { status: 422, message: refusalMessages.invalid },
  'not-found': { status: 404, message: refusalMessages.notFound },
  'not-allowed': { status: 403, message: refusalMessages.notAllowed },
  'own-filing': { status: 403, message: refusalMessages.ownFiling },
  'already-answered': { status: 409, message: refusalMessages.alreadyAnswered },
  'changed-since-seen': { status: 409, message: refusalMessages.changedSinceSeen },
  'already-registered': { status: 409, message: refusalMessages.alreadyRegistered },
  'not-open': { status: 409, message: refusalMessages.notOpen },
  'another-open': { status: 409, message: refusalMessages.anotherOpen },
  'not-at-this-stage': { status: 409, message: refusalMessages.notAtThisStage },
  'too-many-drafts': { status: 409, message: refusalMessages.tooManyDrafts },
  'not-in-review': { status: 409, message: refusalMessages.notInReview },
  'not-registered': { status: 409, message: refusalMessages.notRegistered },
  'hearing-open': { status: 409, message: refusalMessages.hearingOpen },
  'no-hearing': { status: 409, message: refusalMessages.noHearing },
  'not-heard': { status: 409, message: refusalMessages.notHeard },
  'hearing-running': { status: 409, message: refusalMessages.hearingRunning },
  'not-ended': { status: 409, message: refusalMessages.notEnded },
  'stay-over': { status: 409, message: refusalMessages.stayOver },
  'another-in-force': { status: 409, message: refusalMessages.anotherInForce },
  'nothing-to-complain-about': { status: 409, message: refusalMessages.nothingToComplainAbout },
  'already-complained': { status: 409, message: refusalMessages.alreadyComplained },
  'no-complaint': { status: 409, message: refusalMessages.noComplaint },
  'already-decided': { status: 409, message: refusalMessages.alreadyDecided },
  'own-decision': { status: 403, message: refusalMessages.ownDecision },
  'alarm-ended': { status: 409, message: refusalMessages.alarmEnded },
  'no-dispute': { status: 409, message: refusalMessages.noDispute },
  'host-not-silent': { status: 409, message: refusalMessages.hostNotSilent },
  'wrong-desk-code': { status: 403, message: refusalMessages.wrongDeskCode },
  'too-many-filings': { status: 429, message: refusalMessages.tooManyFilings },
  'nobody-left': { status: 409, message: refusalMessages.nobodyLeft },
  'no-account': { status: 409, message: refusalMessages.noAccount },
  'no-place': { status: 404, message: refusalMessages.noPlace },
  'no-tie': { status: 404, message: refusalMessages.noTie },
  'no-invitation': { status: 404, message: refusalMessages.noInvitation },
  'no-delegation': { status: 404, message: refusalMessages.noDelegation },
  'too-many-offers': { status: 409, message: refusalMessages.tooManyOffers },
  'no-certificate': { status: 404, message: refusalMessages.noCertificate },
  'key-used-for-another-body': { status: 409, message: refusalMessages.keyUsedForAnotherBody },
} satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof REFUSALS;
