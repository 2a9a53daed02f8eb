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
  'host-silent',
  'possible-duplicate',
  'particulars-changed',
  'differs-from-border-record',
  'stay-looks-violated',
  'document-expired',
  'document-reported-lost',
  'over-capacity',
  'disputed',
  'unknown-to-hosts',
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

/** Grounds 1 and 2 of the Order: only by an officer, after a hearing. Ground 3 is `host-declined`. */
export const OFFICER_GROUNDS = ['inaccurate-information', 'stay-violation'] as const;
export type OfficerGround = (typeof OFFICER_GROUNDS)[number];

export type WithdrawnBy = 'immigrant' | 'superseded' | 'departed' | 'stay-ended';

export const CLOSED_REASONS = [
  'moved',
  'departed',
  'left',
  'stay-ended',
  'host-ended',
  'annulled',
  'died',
] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/** Days of stay, both inclusive. */
export interface Stay {
  readonly from: Day;
  readonly until: Day;
}

/** The one asking that is in force for the case. */
export interface Asking {
  readonly requestId: string;
  /**
   * By which typed contact the host is reached; `none` says nothing of what the register knows.
   * `account`: nobody typed one, since the host has invited the person.
   */
  readonly channel: 'email' | 'phone' | 'account' | 'none';
  /** The officer who has found that this host may provide the place; their word then needs no tie. */
  readonly approvedBy?: string;
  /** The officer's note with why this host is asked, and what they saw. */
  readonly becauseId?: string;
}

export interface Provider {
  readonly accountId: string | null;
  readonly degree: Degree;
  readonly through: Through;
}

/** How the host's word came. */
export const THROUGH = ['account', 'link', 'invitation', 'in-person', 'desk'] as const;
export type Through = (typeof THROUGH)[number];

/** What an officer holds against a person, said in the hearing and in the refusal alike. */
export interface Charge {
  readonly ground: OfficerGround;
  /** JSON pointers into the filing: what is inaccurate. */
  readonly fields: readonly string[];
  /** The days on which the stay was violated. */
  readonly dates: readonly Day[];
}

/** A hearing, from its notice until the officer decides. */
export interface Hearing extends Charge {
  readonly id: string;
  readonly noticeId: string;
  readonly openedOn: Day;
  /** The last day of the notice; nothing is decided against the person before it or an answer. */
  readonly answerUntil: Day;
  readonly answers: readonly Statement[];
}

/** A person who has to do with the place or the filing says that it is not so; both sides are heard. */
export interface Dispute {
  readonly id: string;
  /** `holder`: whoever holds the document or the account, "this was not me". */
  readonly by: 'host' | 'holder';
  readonly noteId: string | null;
  readonly on: Day;
  readonly overdue: boolean;
  readonly answers: readonly Statement[];
}

/** What a person writes and the papers that they give with it. */
export interface Statement {
  readonly textId: string;
  readonly fileIds: readonly string[];
  readonly on: Day;
}

export type Refused =
  | { readonly kind: 'refused'; readonly ground: 'host-declined'; readonly reason: DeclineReason }
  | ({
      readonly kind: 'refused';
      /** The rule of stay that was violated; null where none is known, and for the other ground. */
      readonly rule: string | null;
      /** Note with what repairs it. */
      readonly fixId: string;
      readonly decidedBy: string;
    } & Charge);

export type Ending =
  | Refused
  | { readonly kind: 'withdrawn'; readonly by: WithdrawnBy }
  | {
      readonly kind: 'closed';
      readonly reason: ClosedReason;
      /** The officer who decided so, and the note that says why; null where no officer did. */
      readonly decidedBy: string | null;
      readonly becauseId: string | null;
    };

/** A longer stay at the same place, asked beside the standing consent. */
export interface Extension {
  readonly asking: Asking;
  readonly askedAt: Instant;
  readonly until: Day;
  /** Those who have said yes while others still have to. */
  readonly agreed: readonly Provider[];
  /** Null until the host has said yes; then only an open doubt about them can hold it up. */
  readonly provider: Provider | null;
}

/** One party says that the person has left the place, and the other has not spoken yet. */
export interface Leaving {
  readonly by: 'immigrant' | 'host';
  readonly on: Day;
  readonly saidOn: Day;
}

/** A complaint against an officer's decision, to a role outside the deciding unit (APPC Art. 91-92). */
export interface Complaint {
  readonly textId: string;
  readonly filedOn: Day;
  /** After the three months: it is looked at all the same, and marked. */
  readonly late: boolean;
  /** `lapsed`: no decision in time counts as a rejection. */
  readonly outcome: 'granted' | 'rejected' | 'lapsed' | null;
  readonly becauseId: string | null;
}

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
  /** When the asking in force was opened (legal instant). */
  readonly askedAt: Instant;
  readonly provider: Provider | null;
  /** Those who have said yes before the last one, where a place needs every owner's word. */
  readonly agreed: readonly Provider[];
  /** Since when officers look, and whether longer than they may. */
  readonly review: { readonly since: Instant; readonly overdue: boolean } | null;
  readonly hearing: Hearing | null;
  readonly extension: Extension | null;
  readonly leaving: Leaving | null;
  readonly complaint: Complaint | null;
  readonly dispute: Dispute | null;
  /** What the person gave while the host was silent. */
  readonly evidence: readonly Statement[];
  /** The certificate does not count for the time being; the registration stands. */
  readonly suspension: {
    readonly on: Day;
    /** Null where "this was not me" did it, until an officer has looked. */
    readonly becauseId: string | null;
    readonly decidedBy: string | null;
  } | null;
  /** Border records that an officer found to say nothing of this case. */
  readonly disregarded: readonly string[];
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
  return state.consent === 'given' || hostIsSilent(state) ? 'in-review' : 'awaiting-host';
}

/** The host's clock has ended without an answer: that is neither consent nor refusal. */
export function hostIsSilent(state: Pick<CaseState, 'doubts'>): boolean {
  return state.doubts.some(({ doubt }) => doubt === 'host-silent');
}

/** In force and not at an end; it may be suspended. */
export function isInForce(state: CaseState): boolean {
  return state.registered !== null && !state.ended;
}

/** The asking that waits for an answer; null where the host has nothing to answer. */
export function openAsking(state: CaseState): Asking | null {
  if (isOpen(state)) return state.consent === 'asked' ? state.asking : null;
  const { extension } = state;
  return extension && !extension.provider ? extension.asking : null;
}

/** The asking that a host may answer now, or the last one that was answered. */
export function currentAsking(state: CaseState): Asking {
  return state.extension?.asking ?? state.asking;
}

export function isOpen(state: CaseState): boolean {
  return !state.ended && !state.registered;
}

/** The names of the doubts that stand, each once, in the order of the list. */
export function openDoubts(state: CaseState): readonly Doubt[] {
  return DOUBTS.filter((doubt) => state.doubts.some((finding) => finding.doubt === doubt));
}
