import { type CaseEvent, OFFICERS_ONLY } from './events.ts';
import { evolveStanding, type StandingChange } from './evolve-standing.ts';
import { sameProvider } from './providers.ts';
import {
  type CaseState,
  type Ending,
  type Finding,
  type Instant,
  type Provider,
  statusOf,
} from './state.ts';

/** The fold: what a case is after one more event. Pure; any event that `decide` makes has a next state. */
export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.type === 'filed') return opened(event);
  if (!state) throw new Error(`A case begins with "filed", not with "${event.type}"`);
  const next = withReview(state, { ...state, ...change(state, event) }, event);
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
  'crossing-corrected',
  'extension-asked',
]);

/** Since when officers look follows from the status; the clock starts again with each return to them. */
function withReview(before: CaseState, next: CaseState, event: CaseEvent): CaseState {
  if (event.type === 'review-overdue' && next.review) {
    return { ...next, review: { ...next.review, overdue: true } };
  }
  if (statusOf(next) !== 'in-review') return next.review ? { ...next, review: null } : next;
  if (before.review) return next;
  return { ...next, review: { since: instantOf(event) ?? next.recordedAt, overdue: false } };
}

function instantOf(event: CaseEvent): Instant | undefined {
  return 'at' in event ? event.at : undefined;
}

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
    askedAt: event.at,
    provider: null,
    agreed: [],
    review: null,
    hearing: null,
    extension: null,
    leaving: null,
    complaint: null,
    dispute: null,
    evidence: [],
    suspension: null,
    disregarded: [],
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
        askedAt: event.at,
        consent: 'asked',
        provider: null,
        agreed: event.agreed ?? [],
        consentedStay: null,
      };
    case 'host-confirmed': {
      const { type: _, at: _at, ...provider } = event;
      const agreed = state.agreed.filter((one) => !sameProvider(one, provider));
      return { consent: 'given', provider, agreed, consentedStay: state.stay };
    }
    case 'host-agreed': {
      const { type: _, at: _at, ...provider } = event;
      return agreedBy(state, provider);
    }
    case 'host-was-silent':
      return {
        doubts: [...state.doubts, { doubt: 'host-silent', evidence: event.requestId }],
      };
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
        ...(event.doubts.includes('disputed') ? { dispute: null } : {}),
      };
    case 'person-separated':
      return { personId: event.personId };
    case 'registered': {
      const { at, on, certificateNumber, replaces } = event;
      return { registered: { at, on, certificateNumber, replaces } };
    }
    case 'refused':
    case 'withdrawn':
    case 'closed':
      return ended(event);
    default:
      return evolveStanding(state, event satisfies StandingChange);
  }
}

/** A yes beside those before it, to the stay itself or to a longer one. */
function agreedBy({ agreed, extension }: CaseState, provider: Provider): Partial<CaseState> {
  if (!extension) return { agreed: [...agreed, provider] };
  return { extension: { ...extension, agreed: [...extension.agreed, provider] } };
}

type End = Extract<CaseEvent, { type: 'refused' | 'withdrawn' | 'closed' }>;

/** What was under way beside the case is over with it; what was said in a hearing stays for a complaint. */
function ended(event: End): Partial<CaseState> {
  return { ended: { ...endingOf(event), at: event.at, on: event.on }, ...OVER };
}

const OVER = { extension: null, leaving: null, suspension: null, dispute: null } as const;

function endingOf(event: End): Ending {
  if (event.type === 'withdrawn') return { kind: 'withdrawn', by: event.by };
  if (event.type === 'closed') {
    const { decidedBy, becauseId } =
      'decidedBy' in event ? event : { decidedBy: null, becauseId: null };
    return { kind: 'closed', reason: event.reason, decidedBy, becauseId };
  }
  const { type: _, on: _on, at: _at, ...rest } = event;
  return { kind: 'refused', ...rest };
}

export function sameFinding(one: Finding, other: Finding): boolean {
  return one.doubt === other.doubt && one.evidence === other.evidence;
}
