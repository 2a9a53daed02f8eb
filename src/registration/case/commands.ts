import type { Rules } from '../../law/index.ts';
import type { Immigrant } from '../../people/index.ts';
import type { Providers } from '../../places/index.ts';
import type {
  Asking,
  Charge,
  Day,
  DeclineReason,
  Doubt,
  Instant,
  Provider,
  Stay,
} from './state.ts';

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
      /** The host's word given beforehand, by an invitation. */
      readonly invitedBy: Provider | null;
    }
  | {
      readonly type: 'confirm';
      readonly provider: Provider;
      readonly ownFiling: boolean;
      readonly seenVersion: number | null;
      /** The asking by which an officer has found that whoever speaks may provide the place. */
      readonly approved?: Asking;
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
      /** The asking to open if the host, who was silent, is to be asked once more. */
      readonly newAsking: Asking;
    }
  | OfficerCommand
  | PersonCommand
  | RegisterCommand;

/** What officers do, each with the note that holds their words. */
export type OfficerCommand =
  | ({
      readonly type: 'open-hearing';
      readonly hearingId: string;
      readonly noticeId: string;
    } & Charge)
  | ({ readonly type: 'refuse'; readonly fixId: string; readonly decidedBy: string } & Charge)
  | { readonly type: 'suspend'; readonly becauseId: string; readonly decidedBy: string }
  | { readonly type: 'restore'; readonly becauseId: string }
  | { readonly type: 'annul'; readonly becauseId: string; readonly decidedBy: string }
  | {
      readonly type: 'end';
      readonly reason: 'left' | 'host-ended' | 'died';
      readonly on: Day;
      readonly becauseId: string;
      readonly decidedBy: string;
    }
  | { readonly type: 'reopen'; readonly becauseId: string; readonly newAsking: Asking }
  /** The host's contact is corrected, or another provider is approved who is then asked. */
  | { readonly type: 'ask-host'; readonly newAsking: Asking }
  | {
      readonly type: 'decide-complaint';
      readonly outcome: 'granted' | 'rejected';
      readonly becauseId: string;
      readonly decidedBy: string;
      readonly newAsking: Asking;
    };

/** What the person, and the host beside them, do to a case that is on its way or in force. */
export type PersonCommand =
  | {
      readonly type: 'answer-hearing';
      readonly textId: string;
      readonly fileIds: readonly string[];
    }
  | { readonly type: 'complain'; readonly textId: string }
  | { readonly type: 'extend'; readonly until: Day; readonly asking: Asking }
  | { readonly type: 'say-left'; readonly by: 'immigrant' | 'host'; readonly on: Day }
  | {
      readonly type: 'answer-leaving';
      readonly by: 'immigrant' | 'host';
      readonly agrees: boolean;
    }
  | {
      /** A tied host says that the person does not stay there, or somebody that the filing is not theirs. */
      readonly type: 'dispute';
      readonly by: 'host' | 'holder';
      readonly disputeId: string;
      readonly noteId: string | null;
    }
  | {
      readonly type: 'answer-dispute';
      readonly textId: string;
      readonly fileIds: readonly string[];
    }
  /** Lease, payment or statement of a person whose host is silent. */
  | {
      readonly type: 'give-evidence';
      readonly textId: string;
      readonly fileIds: readonly string[];
    };

/** What the register does by itself. */
export type RegisterCommand =
  /** Something outside has changed: the border's records, a list of lost documents. */
  { readonly type: 'look-again' } | { readonly type: 'clock-ended'; readonly tick: TickKind };

/** What a clock may bring when it ends (`deadlines.ts`). */
export const TICKS = [
  'host-reminder-24h',
  'host-reminder-48h',
  'host-answer',
  'place-lock',
  'extension-reminder-24h',
  'extension-reminder-48h',
  'extension-answer',
  'registration-10',
  'registration-5',
  'registration-1',
  'stay-10',
  'stay-5',
  'stay-1',
  'stay-end',
  'review',
  'dispute',
  'leaving-answer',
  'complaint-decision',
] as const;
export type TickKind = (typeof TICKS)[number];

/** A crossing of the border by the holder of a document, in the order of their instants. */
export interface BorderRecord {
  readonly id: string;
  readonly direction: 'entry' | 'exit';
  readonly on: Day;
  /** Birth date of the record and of the particulars are the same. */
  readonly samePerson: boolean;
}

/** What was filed of a person, and what was looked up about the document that it names. */
export interface DocumentFacts {
  readonly personId: string;
  /** MRZ code of a state. */
  readonly nationality: string;
  readonly documentType: Immigrant['document']['type'];
  readonly birthDate: Day;
  readonly basis: 'visa-free' | 'visa' | 'permit';
  /** As typed, for those who hold a visa or permit. */
  readonly permittedUntil: Day | null;
  readonly expiresOn: Day;
  /** The border's records of this document, the earliest first. */
  readonly border: readonly BorderRecord[];
  /** Day on which the document was reported as lost, if it was. */
  readonly reportedLostOn: Day | null;
  /** Cases of other accounts with the same document: registered, or open and filed before this one. */
  readonly heldElsewhere: readonly string[];
  /** Cases of this person that hosts declined since they do not know the person, the earliest first. */
  readonly unknownTo: readonly string[];
  /** The person's registered case, whichever account holds it. */
  readonly inForce: string | null;
  /** The same, if the account of this case holds it. */
  readonly inForceHere: string | null;
  /** Another open case of the same account for that person: there may be one only. */
  readonly openBeside: string | null;
}

/** What is known of a place today: who may answer for it, and how full it is, where that is known. */
export interface PlaceKnown {
  readonly providers: Providers;
  readonly room: { readonly capacity: number; readonly others: number } | null;
}

export interface Facts {
  readonly today: Day;
  readonly now: Instant;
  /** By id of the particulars: those in effect, those proposed, those of the command. */
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  /** By id of the place: that of the case, and that of the command. */
  readonly places: ReadonlyMap<string, PlaceKnown>;
  readonly rules: Rules;
  /** An unused number, in case this decision issues a certificate. */
  readonly certificateNumber: string;
}

/** What of them the clocks and the length of a stay rest on. */
export type StayFacts = Pick<Facts, 'today' | 'documents' | 'rules'>;

/** What of them the moments rest on at which the register acts by itself. */
export type TickFacts = StayFacts & Pick<Facts, 'places'>;
