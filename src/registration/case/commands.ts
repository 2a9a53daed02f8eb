import type { Asking, Day, DeclineReason, Doubt, Instant, Provider, Stay } from './state.ts';

/** An earlier case of the same account that a filing leans on. */
export interface EarlierCase {
  readonly id: string;
  readonly crossedOn: Day;
  readonly filedAt: Instant;
}

/** What somebody wants done to a case. Ids that a command needs anew are made by the caller. */
export type CaseCommand =
  | {
      readonly type: 'file';
      readonly number: string;
      readonly accountId: string;
      readonly placeId: string;
      readonly particularsId: string;
      readonly party: string | null;
      readonly corrects: EarlierCase | null;
      readonly supersedes: EarlierCase | null;
      readonly crossedOn: Day;
      readonly stay: Stay;
      readonly asking: Asking;
    }
  | {
      readonly type: 'confirm';
      readonly provider: Provider;
      readonly ownFiling: boolean;
      readonly seenVersion: number | null;
    }
  | {
      readonly type: 'decline';
      readonly provider: Provider;
      readonly ownFiling: boolean;
      readonly seenVersion: number | null;
      readonly reason: DeclineReason;
      readonly noteId: string | null;
    }
  | {
      readonly type: 'amend';
      /** Particulars as they would be; null when none of them changes. */
      readonly particulars: {
        readonly id: string;
        /** Name, birth date, nationality or document is among the changes. */
        readonly identity: boolean;
      } | null;
      readonly crossedOn: Day;
      readonly stay: Stay;
      readonly placeId: string;
      readonly hostChanged: boolean;
      /** The asking to open if the change needs the host to be asked again. */
      readonly newAsking: Asking;
    }
  | { readonly type: 'withdraw' }
  | { readonly type: 'supersede' }
  | { readonly type: 'close-as-moved'; readonly by: string; readonly sameAccount: boolean }
  | {
      readonly type: 'clear';
      readonly doubts: readonly Doubt[];
      readonly duplicate: 'same-person' | 'other-person' | null;
      /** The person to whom the case goes when `duplicate` is `other-person`. */
      readonly newPersonId: string;
    };

/** What was looked up about the identity document that a set of particulars names. */
export interface DocumentFacts {
  readonly personId: string;
  readonly expiresOn: Day;
  /** Cases of other accounts with the same document: registered, or open and filed before this one. */
  readonly heldElsewhere: readonly string[];
  /** The person's registered case, whichever account holds it. */
  readonly inForce: string | null;
  /** The same, if the account of this case holds it. */
  readonly inForceHere: string | null;
  /** Another open case of the same account for that person: there may be one only. */
  readonly openBeside: string | null;
}

export interface Facts {
  readonly today: Day;
  readonly now: Instant;
  /** By id of the particulars: those in effect, those proposed, those of the command. */
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  /** An unused number, in case this decision issues a certificate. */
  readonly certificateNumber: string;
}
