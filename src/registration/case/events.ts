import type {
  Asking,
  ClosedReason,
  Day,
  DeclineReason,
  Doubt,
  Finding,
  Instant,
  Provider,
  Stay,
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
  | { readonly type: 'host-asked'; readonly placeId: string; readonly asking: Asking }
  | ({ readonly type: 'host-confirmed' } & Provider)
  | {
      readonly type: 'host-declined';
      readonly reason: DeclineReason;
      readonly noteId: string | null;
      readonly accountId: string | null;
      readonly through: 'account' | 'link';
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
  | {
      readonly type: 'withdrawn';
      readonly by: WithdrawnBy;
      readonly on: Day;
      readonly at: Instant;
    }
  | {
      readonly type: 'closed';
      readonly reason: ClosedReason;
      /** The registration that takes its place, and whether the same account holds that one. */
      readonly by: string;
      readonly sameAccount: boolean;
      readonly on: Day;
      readonly at: Instant;
    };

export type EventType = CaseEvent['type'];

/** What officers alone may see; anything that tells of it (the version, the list) skips these. */
export const OFFICERS_ONLY: ReadonlySet<EventType> = new Set<EventType>([
  'doubt-raised',
  'doubt-removed',
  'doubts-cleared',
  'person-separated',
]);
