/** Calendar day `YYYY-MM-DD` in Asia/Almaty; a legal day is a date, not an instant. */
export type Day = string;
/** Instant, RFC 3339 in UTC. */
export type Instant = string;

export const STATUSES = [
  'awaiting-host',
  'in-review',
  'registered',
  'refused',
  'withdrawn',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

/** What asks for a person to look; a doubt decides nothing by itself. */
export const DOUBTS = [
  'host-not-tied',
  'possible-duplicate',
  'particulars-changed',
  'document-expired',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/**
 * A doubt with the fact that raised it: the id of another case, of an asking, of proposed
 * particulars, or a date. One doubt may stand on several pieces of evidence.
 */
export interface Finding {
  readonly doubt: Doubt;
  readonly evidence: string;
}

/** How far the host is known (kept on the consent, shown to officers). */
export const DEGREES = ['self-declared', 'signed-in-identity', 'tied-to-the-place'] as const;
export type Degree = (typeof DEGREES)[number];

export const DECLINE_REASONS = [
  'never-lived-here',
  'moved-out',
  'dates-wrong',
  'not-my-place',
  'unknown-person',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export type WithdrawnBy = 'immigrant' | 'superseded';
export type ClosedReason = 'moved';

/** Days of stay, both inclusive. */
export interface Stay {
  readonly from: Day;
  readonly until: Day;
}

/** The one asking that is in force for the case. */
export interface Asking {
  readonly requestId: string;
  readonly channel: 'email' | 'none';
}

export interface Provider {
  readonly accountId: string | null;
  readonly degree: Degree;
  readonly through: 'account' | 'link';
}

export type Ending =
  | { readonly kind: 'refused'; readonly ground: 'host-declined'; readonly reason: DeclineReason }
  | { readonly kind: 'withdrawn'; readonly by: WithdrawnBy }
  | { readonly kind: 'closed'; readonly reason: ClosedReason };

/** What the events of one case come to. */
export interface CaseState {
  readonly number: string;
  readonly accountId: string;
  readonly personId: string;
  readonly placeId: string;
  readonly party: string | null;
  readonly corrects: string | null;
  /** The account's registration that was in force at the filing. */
  readonly movesFrom: string | null;
  readonly particularsId: string;
  /** Particulars that take effect only when an officer clears `particulars-changed`. */
  readonly proposedParticularsId: string | null;
  readonly crossedOn: Day;
  readonly stay: Stay;
  /** The days that the host was shown when confirming. */
  readonly consentedStay: Stay | null;
  readonly filedAt: Instant;
  readonly recordedAt: Instant;
  readonly consent: 'asked' | 'given' | 'declined';
  readonly asking: Asking;
  readonly provider: Provider | null;
  readonly doubts: readonly Finding[];
  readonly cleared: readonly Finding[];
  readonly registered: {
    readonly at: Instant;
    readonly on: Day;
    readonly certificateNumber: string;
    readonly replaces: string | null;
  } | null;
  readonly ended: (Ending & { readonly at: Instant; readonly on: Day }) | null;
  /**
   * Counts what filer and host may see. Doubts leave it alone, or the number would tell that
   * officers have a finding.
   */
  readonly version: number;
  /** The version at which what the host is shown last changed. */
  readonly shownVersion: number;
}

/** Two facts make the status: the host's consent and the doubts open. */
export function statusOf(state: CaseState): Status {
  if (state.ended) return state.ended.kind;
  if (state.registered) return 'registered';
  return state.consent === 'given' ? 'in-review' : 'awaiting-host';
}

export function isOpen(state: CaseState): boolean {
  return !state.ended && !state.registered;
}

/** The names of the doubts that stand, each once, in the order of the list. */
export function openDoubts(state: CaseState): readonly Doubt[] {
  return DOUBTS.filter((doubt) => state.doubts.some((finding) => finding.doubt === doubt));
}
