import { type CaseEvent, OFFICERS_ONLY } from './events.ts';
import type { CaseState, Finding } from './state.ts';

/** The fold: what a case is after one more event. Pure; any event that `decide` makes has a next state. */
export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.type === 'filed') return opened(event);
  if (!state) throw new Error(`A case begins with "filed", not with "${event.type}"`);
  const next = { ...state, ...change(state, event) };
  if (OFFICERS_ONLY.has(event.type)) return next;
  const version = state.version + 1;
  return {
    ...next,
    version,
    shownVersion: CHANGES_WHAT_IS_SHOWN.has(event.type) ? version : state.shownVersion,
  };
}

export function fold(events: readonly CaseEvent[]): CaseState {
  const state = events.reduce<CaseState | null>(evolve, null);
  if (!state) throw new Error('A case has at least one event');
  return state;
}

const CHANGES_WHAT_IS_SHOWN: ReadonlySet<string> = new Set([
  'particulars-amended',
  'stay-amended',
  'host-asked',
]);

function opened(event: CaseEvent & { type: 'filed' }): CaseState {
  return {
    number: event.number,
    accountId: event.accountId,
    personId: event.personId,
    placeId: event.placeId,
    party: event.party,
    corrects: event.corrects,
    movesFrom: event.movesFrom,
    particularsId: event.particularsId,
    proposedParticularsId: null,
    crossedOn: event.crossedOn,
    stay: event.stay,
    consentedStay: null,
    filedAt: event.filedAt,
    recordedAt: event.at,
    consent: 'asked',
    asking: event.asking,
    provider: null,
    doubts: [],
    cleared: [],
    registered: null,
    ended: null,
    version: 1,
    shownVersion: 1,
  };
}

function change(
  state: CaseState,
  event: Exclude<CaseEvent, { type: 'filed' }>,
): Partial<CaseState> {
  switch (event.type) {
    case 'particulars-amended':
      return { particularsId: event.particularsId, personId: event.personId };
    case 'particulars-proposed':
      return { proposedParticularsId: event.particularsId };
    case 'particulars-accepted':
      return {
        particularsId: event.particularsId,
        personId: event.personId,
        proposedParticularsId: null,
      };
    case 'stay-amended':
      return { crossedOn: event.crossedOn, stay: event.stay };
    case 'host-asked':
      return {
        placeId: event.placeId,
        asking: event.asking,
        consent: 'asked',
        provider: null,
        consentedStay: null,
      };
    case 'host-confirmed': {
      const { type: _, ...provider } = event;
      return { consent: 'given', provider, consentedStay: state.stay };
    }
    case 'host-declined':
      return { consent: 'declined' };
    case 'doubt-raised':
      return { doubts: [...state.doubts, { doubt: event.doubt, evidence: event.evidence }] };
    case 'doubt-removed':
      return {
        doubts: state.doubts.filter((finding) => !sameFinding(finding, event)),
        ...(event.doubt === 'particulars-changed' ? { proposedParticularsId: null } : {}),
      };
    case 'doubts-cleared':
      return {
        doubts: state.doubts.filter((finding) => !event.doubts.includes(finding.doubt)),
        cleared: [
          ...state.cleared,
          ...state.doubts.filter((finding) => event.doubts.includes(finding.doubt)),
        ],
      };
    case 'person-separated':
      return { personId: event.personId };
    case 'registered': {
      const { at, on, certificateNumber, replaces } = event;
      return { registered: { at, on, certificateNumber, replaces } };
    }
    case 'refused':
      return {
        ended: {
          kind: 'refused',
          ground: event.ground,
          reason: event.reason,
          at: event.at,
          on: event.on,
        },
      };
    case 'withdrawn':
      return { ended: { kind: 'withdrawn', by: event.by, at: event.at, on: event.on } };
    case 'closed':
      return { ended: { kind: 'closed', reason: event.reason, at: event.at, on: event.on } };
  }
}

export function sameFinding(one: Finding, other: Finding): boolean {
  return one.doubt === other.doubt && one.evidence === other.evidence;
}
