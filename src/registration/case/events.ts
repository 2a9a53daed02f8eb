import type {
  Asking,
  Charge,
  Day,
  DeclineReason,
  Doubt,
  Finding,
  Instant,
  Provider,
  Statement,
  Stay,
  Through,
  WithdrawnBy,
} from './state.ts';

/**
 * What has happened to a case. Events are kept for good, so they hold ids and facts of procedure,
 * never a name, a document number or free text: those stand in tables that retention may erase.
 */
export type CaseEvent =
  | {
      readonly type: 'filed';
      readonly number: string;
      readonly accountId: string;
      readonly personId: string;
      readonly placeId: string;
      readonly particularsId: string;
      readonly party: string | null;
      readonly corrects: string | null;
      readonly supersedes: string | null;
      /** The account's registration in force at the filing; at the confirmation it is to close. */
      readonly movesFrom: string | null;
      readonly crossedOn: Day;
      readonly stay: Stay;
      readonly asking: Asking;
      readonly filedAt: Instant;
      readonly at: Instant;
    }
  | {
      readonly type: 'particulars-amended';
      readonly particularsId: string;
      readonly personId: string;
    }
  | { readonly type: 'particulars-proposed'; readonly particularsId: string }
  | {
      readonly type: 'particulars-accepted';
      readonly particularsId: string;
      readonly personId: string;
    }
  | { readonly type: 'stay-amended'; readonly crossedOn: Day; readonly stay: Stay }
  | {
      readonly type: 'host-asked';
      readonly placeId: string;
      readonly asking: Asking;
      /** Words that have been given and still count, where the place needs more than one. */
      readonly agreed?: readonly Provider[];
      readonly at: Instant;
    }
  | ({ readonly type: 'host-confirmed'; readonly at: Instant } & Provider)
  /** A yes that is not enough yet: every owner of the place has to agree. */
  | ({ readonly type: 'host-agreed'; readonly at: Instant } & Provider)
  | { readonly type: 'host-reminded'; readonly requestId: string }
  /** The host's clock has ended: the case goes to an officer, with `host-silent`. */
  | { readonly type: 'host-was-silent'; readonly requestId: string; readonly at: Instant }
  | {
      readonly type: 'host-declined';
      readonly reason: DeclineReason;
      readonly noteId: string | null;
      readonly accountId: string | null;
      /** `lock`: the standing "no" of the place. */
      readonly through: Through | 'lock';
    }
  | ({ readonly type: 'doubt-raised' } & Finding)
  | ({ readonly type: 'doubt-removed' } & Finding)
  | {
      readonly type: 'doubts-cleared';
      readonly doubts: readonly Doubt[];
      readonly duplicate: 'same-person' | 'other-person' | null;
    }
  | { readonly type: 'person-separated'; readonly personId: string }
  | {
      readonly type: 'registered';
      readonly certificateNumber: string;
      readonly replaces: string | null;
      readonly on: Day;
      readonly at: Instant;
    }
  | {
      readonly type: 'refused';
      readonly ground: 'host-declined';
      readonly reason: DeclineReason;
      readonly on: Day;
      readonly at: Instant;
    }
  | ({
      readonly type: 'refused';
      readonly rule: string | null;
      readonly fixId: string;
      readonly decidedBy: string;
      readonly on: Day;
      readonly at: Instant;
    } & Charge)
  | {
      readonly type: 'withdrawn';
      readonly by: WithdrawnBy;
      /** The border record of the exit, where that ended the case. */
      readonly record?: string;
      readonly on: Day;
      readonly at: Instant;
    }
  | {
      readonly type: 'closed';
      readonly reason: 'moved';
      /** The registration that takes its place, and whether the same account holds that one. */
      readonly by: string;
      readonly sameAccount: boolean;
      readonly on: Day;
      readonly at: Instant;
    }
  | {
      readonly type: 'closed';
      readonly reason: 'departed';
      readonly record: string;
      readonly on: Day;
      readonly at: Instant;
    }
  | {
      readonly type: 'closed';
      readonly reason: 'left' | 'stay-ended' | 'host-ended' | 'annulled' | 'died';
      /** Note with the officer's reason, and who decided; null where the rules or both parties did. */
      readonly becauseId: string | null;
      readonly decidedBy: string | null;
      readonly on: Day;
      readonly at: Instant;
    }
  | CrossingEvent
  | ReviewEvent
  | DisputeEvent
  | StandingEvent;

/** What the border feed changes. */
type CrossingEvent = {
  readonly type: 'crossing-corrected';
  readonly crossedOn: Day;
  readonly stay: Stay;
  readonly record: string;
};

/** What officers, and the person before them, do to a case. */
type ReviewEvent =
  | { readonly type: 'review-overdue' }
  | ({
      readonly type: 'hearing-opened';
      readonly hearingId: string;
      readonly noticeId: string;
      readonly answerUntil: Day;
      readonly on: Day;
    } & Charge)
  | {
      readonly type: 'hearing-answered';
      readonly hearingId: string;
      readonly textId: string;
      readonly fileIds: readonly string[];
      readonly on: Day;
    }
  /** Nothing was left against the person; a refusal or an end closes a hearing by itself. */
  | { readonly type: 'hearing-closed'; readonly hearingId: string }
  | {
      readonly type: 'suspended';
      readonly becauseId: string | null;
      readonly decidedBy: string | null;
      readonly on: Day;
    }
  | { readonly type: 'restored'; readonly becauseId: string }
  | {
      readonly type: 'reopened';
      readonly becauseId: string;
      /** Border records that do not count for this case any more. */
      readonly disregards: readonly string[];
      readonly at: Instant;
    }
  | {
      readonly type: 'complaint-filed';
      readonly textId: string;
      readonly late: boolean;
      readonly on: Day;
    }
  | {
      readonly type: 'complaint-decided';
      readonly outcome: 'granted' | 'rejected' | 'lapsed';
      readonly becauseId: string | null;
    };

/** Somebody says that it is not so, and the person answers. */
type DisputeEvent =
  | {
      readonly type: 'disputed';
      readonly disputeId: string;
      readonly by: 'host' | 'holder';
      readonly noteId: string | null;
      readonly on: Day;
      readonly at: Instant;
    }
  | ({ readonly type: 'dispute-answered'; readonly disputeId: string } & Statement)
  | { readonly type: 'dispute-overdue' }
  | ({ readonly type: 'evidence-given' } & Statement);

/** What happens to a registration while it is in force. */
type StandingEvent =
  | {
      readonly type: 'immigrant-reminded';
      readonly of: 'registration' | 'stay';
      readonly days: number;
      /** The last day that it tells of. */
      readonly last: Day;
    }
  | {
      readonly type: 'extension-asked';
      readonly asking: Asking;
      readonly until: Day;
      readonly at: Instant;
    }
  | ({ readonly type: 'extension-confirmed' } & Provider)
  | {
      readonly type: 'extension-ended';
      readonly outcome: 'declined' | 'silent';
    }
  | {
      readonly type: 'extended';
      readonly until: Day;
      readonly certificateNumber: string;
      readonly at: Instant;
    }
  | {
      readonly type: 'leaving-said';
      readonly by: 'immigrant' | 'host';
      readonly leftOn: Day;
      readonly on: Day;
    }
  | { readonly type: 'leaving-unsettled'; readonly outcome: 'disputed' | 'unanswered' };

export type EventType = CaseEvent['type'];

/** What officers alone may see; anything that tells of it (the version, the list) skips these. */
export const OFFICERS_ONLY: ReadonlySet<EventType> = new Set<EventType>([
  'doubt-raised',
  'doubt-removed',
  'doubts-cleared',
  'person-separated',
]);

/** What is between the person and the officers: of the host it is none of the business. */
export const NOT_FOR_HOSTS: ReadonlySet<EventType> = new Set<EventType>([
  'hearing-opened',
  'hearing-answered',
  'hearing-closed',
  'review-overdue',
  'dispute-answered',
  'dispute-overdue',
  'evidence-given',
  'complaint-filed',
  'complaint-decided',
  'crossing-corrected',
  'immigrant-reminded',
  'restored',
  'suspended',
]);
