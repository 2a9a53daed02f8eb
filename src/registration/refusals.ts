import type { Message } from '../platform/i18n/index.ts';
import { refusalMessages } from './messages.ts';

interface RefusalKind {
  /** HTTP status, RFC 9110. */
  readonly status: 403 | 404 | 409 | 422;
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
  'no-certificate': { status: 404, message: refusalMessages.noCertificate },
  'key-used-for-another-body': { status: 409, message: refusalMessages.keyUsedForAnotherBody },
} satisfies Record<string, RefusalKind>;

export type RefusalCode = keyof typeof REFUSALS;
