import { isDeepStrictEqual } from 'node:util';
import type { Immigrant } from '../people/index.ts';
import type { CaseState } from './case/state.ts';
import type { CaseContext } from './context.ts';
import type { Amendment, Filing } from './contract.ts';
import type { Particulars } from './particulars-store.ts';

/** A filing as it would be after an amendment, and what of it has changed. */
export interface Amended {
  readonly filing: Filing;
  readonly particularsChange: boolean;
  /** Name, birth date, nationality or document: what a consent given for one person rests on. */
  readonly identity: boolean;
  readonly hostChanged: boolean;
}

/** A case as its holder told it last: what waits for an officer comes before what is in effect. */
export function standingFiling(
  { particulars, host, address }: CaseContext,
  proposed: Particulars | null,
  { crossedOn, stay }: CaseState,
): Filing {
  const { immigrant, entry } = proposed ?? particulars;
  return {
    immigrant,
    entry: { ...entry, crossedOn },
    host: asFiled(host),
    place: address,
    stay,
  };
}

/** A host who invited the person has no contact that was typed; the invitation stands for them. */
function asFiled({ invitationId, ...typed }: CaseContext['host']): Filing['host'] {
  return invitationId ? { invitation: invitationId } : withoutGaps(typed);
}

/**
 * What a case would be after an amendment of what stands: of the particulars that wait for an officer
 * (`proposed`), if there are such, or a second amendment would undo the first. Pure; whether the whole
 * holds is checked afterwards.
 */
export function amendedFiling(
  standing: CaseContext,
  proposed: Particulars | null,
  state: CaseState,
  amend: (before: Filing) => Filing,
): Amended {
  const before = standingFiling(standing, proposed, state);
  const filing = amend(before);
  const inEffect = standing.particulars.immigrant;
  return {
    filing,
    particularsChange:
      !isDeepStrictEqual(filing.immigrant, before.immigrant) ||
      !isDeepStrictEqual({ ...filing.entry, crossedOn: '' }, { ...before.entry, crossedOn: '' }),
    identity: !isDeepStrictEqual(identityOf(filing.immigrant), identityOf(inEffect)),
    hostChanged: !isDeepStrictEqual(filing.host, before.host),
  };
}

/** Lays the fields that were sent over a filing; those that were not sent stay. */
export function laidOver(before: Filing, amendment: Amendment): Filing {
  return {
    immigrant: amendedImmigrant(before.immigrant, amendment.immigrant),
    entry: { ...before.entry, ...withoutGaps(amendment.entry ?? {}) },
    host: amendment.host ?? before.host,
    place: amendment.place ?? before.place,
    stay: { ...before.stay, ...withoutGaps(amendment.stay ?? {}) },
  };
}

/**
 * The part of an amendment that no consent rests on (contact, sex, entry), as an amendment of its own:
 * it need not wait with a change of identity. Null where there is none.
 */
export function withoutIdentity(
  { particulars, host, address }: CaseContext,
  { crossedOn, stay }: CaseState,
  { filing }: Amended,
): Amended | null {
  const { contact, sex } = filing.immigrant;
  const immigrant = { ...particulars.immigrant, contact, ...withoutGaps({ sex }) };
  const entry = { ...filing.entry, crossedOn };
  const same =
    isDeepStrictEqual(immigrant, particulars.immigrant) &&
    isDeepStrictEqual(entry, { ...particulars.entry, crossedOn });
  if (same) return null;
  return {
    filing: { immigrant, entry, host: withoutGaps(host), place: address, stay },
    particularsChange: true,
    identity: false,
    hostChanged: false,
  };
}

function amendedImmigrant(before: Immigrant, change: Amendment['immigrant']): Immigrant {
  const { document, contact, ...rest } = change ?? {};
  return {
    ...before,
    ...withoutGaps(rest),
    document: amendedDocument(before.document, document),
    contact: { ...before.contact, ...withoutGaps(contact ?? {}) },
  };
}

/** The MRZ of the old document says nothing of a new one: it goes unless a new one comes with it. */
function amendedDocument(
  before: Immigrant['document'],
  change: NonNullable<Amendment['immigrant']>['document'],
): Immigrant['document'] {
  if (!change) return before;
  const { mrz, ...typed } = before;
  const merged = { ...typed, ...withoutGaps(change) };
  const sameDocument =
    merged.number === before.number && merged.issuingState === before.issuingState;
  return mrz && sameDocument && !change.mrz ? { ...merged, mrz } : merged;
}

function identityOf({ contact: _contact, sex: _sex, document, ...identity }: Immigrant) {
  const { mrz: _mrz, ...rest } = document;
  return { ...identity, document: rest };
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Only the fields that are there: an absent one must not take away what stands. */
function withoutGaps<T extends object>(part: T): Given<T> {
  const given = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Given<T>;
}
