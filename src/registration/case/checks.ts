import { borderFindings } from './border.ts';
import type { Facts } from './commands.ts';
import { documentOf } from './document.ts';
import { sameFinding } from './evolve.ts';
import { permittedStayOf } from './permitted-stay.ts';
import { consenting, isQuorum, mayProvide, providersOf } from './providers.ts';
import { type Asking, type CaseState, type Finding, isOpen, type Provider } from './state.ts';

/** Raised by what somebody did, and removed by an officer only: no check can tell whether they still hold. */
export const RAISED_BY_ACTS: ReadonlySet<string> = new Set(['particulars-changed', 'disputed']);

/** The doubts that ought to stand, by everything that is known now. */
export function findings(state: CaseState, facts: Facts): readonly Finding[] {
  return [
    ...(isOpen(state) ? beforeRegistration(state, facts) : extensionNotTied(state, facts)),
    ...differsFromBorderRecord(state, facts),
    ...stayLooksViolated(state, facts),
    ...documentReportedLost(state, facts),
  ];
}

function beforeRegistration(state: CaseState, facts: Facts): readonly Finding[] {
  return [
    ...hostNotTied(state, facts),
    ...hostSilent(state),
    ...documentExpired(state, facts),
    ...possibleDuplicate(state, facts),
    ...overCapacity(state, facts),
    ...unknownToHosts(state, facts),
  ];
}

/** About who confirmed, so it cannot be found before; the evidence is the asking that was answered. */
function hostNotTied(state: CaseState, facts: Facts): readonly Finding[] {
  return state.consent === 'given' ? notTied(state, state, facts) : [];
}

/** What an officer cleared about the host holds for the whole case, so for an extension too. */
function extensionNotTied(state: CaseState, facts: Facts): readonly Finding[] {
  const { extension, cleared } = state;
  if (!extension?.provider) return [];
  const known = cleared.some(({ doubt }) => doubt === 'host-not-tied');
  return notTied(state, extension, facts).filter((finding) => !known || isAboutOwners(finding));
}

/** Evidence that not every owner has agreed, though the last one who had to seemed to have. */
const OWNERS = 'owners-';

function isAboutOwners({ evidence }: Finding): boolean {
  return evidence.startsWith(OWNERS);
}

/** By the ties of today: whoever has lost theirs since, or has got one, is known as such now. */
function notTied(
  state: CaseState,
  given: {
    readonly asking: Asking;
    readonly agreed: readonly Provider[];
    readonly provider: Provider | null;
  },
  facts: Facts,
): readonly Finding[] {
  const { asking, provider } = given;
  const providers = providersOf(state, facts);
  if (!mayProvide(asking, provider, providers)) {
    const untied: Finding = { doubt: 'host-not-tied', evidence: asking.requestId };
    if (!state.cleared.some((finding) => sameFinding(finding, untied))) return [untied];
  }
  if (isQuorum(asking, consenting(given), providers)) return [];
  return [{ doubt: 'host-not-tied', evidence: `${OWNERS}${asking.requestId}` }];
}

/** So many hosts who do not know a person are a matter for an officer. */
export const UNKNOWN_TO_MANY = 3;

/** The evidence is the case that made it so many; what was cleared returns with the next one. */
function unknownToHosts(state: CaseState, facts: Facts): readonly Finding[] {
  const { unknownTo } = documentOf(state, facts);
  const last = unknownTo.at(-1);
  if (!last || unknownTo.length < UNKNOWN_TO_MANY) return [];
  return [{ doubt: 'unknown-to-hosts', evidence: last }];
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
function overCapacity({ placeId }: CaseState, { places }: Facts): readonly Finding[] {
  const room = places.get(placeId)?.room;
  if (!room || room.others < room.capacity) return [];
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
