import { borderFindings } from './border.ts';
import type { Facts } from './commands.ts';
import { documentOf } from './document.ts';
import { permittedStayOf } from './permitted-stay.ts';
import { type CaseState, type Finding, isOpen } from './state.ts';

/** Raised by what somebody did, and removed by an officer only: no check can tell whether they still hold. */
export const RAISED_BY_ACTS: ReadonlySet<string> = new Set(['particulars-changed', 'disputed']);

/** The doubts that ought to stand, by everything that is known now. */
export function findings(state: CaseState, facts: Facts): readonly Finding[] {
  return [
    ...(isOpen(state) ? beforeRegistration(state, facts) : extensionNotTied(state)),
    ...differsFromBorderRecord(state, facts),
    ...stayLooksViolated(state, facts),
    ...documentReportedLost(state, facts),
  ];
}

function beforeRegistration(state: CaseState, facts: Facts): readonly Finding[] {
  return [
    ...hostNotTied(state),
    ...hostSilent(state),
    ...documentExpired(state, facts),
    ...possibleDuplicate(state, facts),
    ...overCapacity(state, facts),
  ];
}

/** About who confirmed, so it cannot be found before; the evidence is the asking that was answered. */
function hostNotTied(state: CaseState): readonly Finding[] {
  if (state.consent !== 'given' || state.provider?.degree === 'tied-to-the-place') return [];
  return [{ doubt: 'host-not-tied', evidence: state.asking.requestId }];
}

/** What an officer cleared about the host holds for the whole case, so for an extension too. */
function extensionNotTied({ extension, cleared }: CaseState): readonly Finding[] {
  const provider = extension?.provider;
  if (!provider || provider.degree === 'tied-to-the-place') return [];
  if (cleared.some(({ doubt }) => doubt === 'host-not-tied')) return [];
  return [{ doubt: 'host-not-tied', evidence: extension.asking.requestId }];
}

/** It begins with the end of the host's clock, and ends with an answer or with another asking. */
function hostSilent({ consent, doubts, asking }: CaseState): readonly Finding[] {
  if (consent !== 'asked') return [];
  return doubts.filter(
    ({ doubt, evidence }) => doubt === 'host-silent' && evidence === asking.requestId,
  );
}

function documentExpired(state: CaseState, facts: Facts): readonly Finding[] {
  const { expiresOn } = documentOf(state, facts);
  return expiresOn < facts.today ? [{ doubt: 'document-expired', evidence: expiresOn }] : [];
}

function possibleDuplicate(state: CaseState, facts: Facts): readonly Finding[] {
  return documentOf(state, facts).heldElsewhere.map((id) => ({
    doubt: 'possible-duplicate',
    evidence: id,
  }));
}

/** A sign for an officer, never a refusal: room is not among the three grounds. */
function overCapacity({ placeId }: CaseState, { crowding }: Facts): readonly Finding[] {
  const place = crowding.get(placeId);
  if (!place || place.others < place.capacity) return [];
  return [{ doubt: 'over-capacity', evidence: placeId }];
}

function differsFromBorderRecord(state: CaseState, facts: Facts): readonly Finding[] {
  return borderFindings(state, documentOf(state, facts).border).differs.map(({ id }) => ({
    doubt: 'differs-from-border-record',
    evidence: id,
  }));
}

/** The evidence is the last permitted day: another one is another finding. */
function stayLooksViolated(state: CaseState, facts: Facts): readonly Finding[] {
  const { violated, lastDay } = permittedStayOf(state, facts);
  return violated ? [{ doubt: 'stay-looks-violated', evidence: lastDay ?? state.crossedOn }] : [];
}

function documentReportedLost(state: CaseState, facts: Facts): readonly Finding[] {
  const { reportedLostOn } = documentOf(state, facts);
  return reportedLostOn ? [{ doubt: 'document-reported-lost', evidence: reportedLostOn }] : [];
}
