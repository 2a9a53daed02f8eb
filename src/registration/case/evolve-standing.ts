import type { CaseEvent } from './events.ts';
import type { CaseState, Statement } from './state.ts';

/** Events of the border, of officers and of a registration in force; the others are in `evolve.ts`. */
export type StandingChange = Exclude<
  CaseEvent,
  {
    type:
      | 'filed'
      | 'particulars-amended'
      | 'particulars-proposed'
      | 'particulars-accepted'
      | 'stay-amended'
      | 'host-asked'
      | 'host-confirmed'
      | 'host-agreed'
      | 'host-was-silent'
      | 'host-declined'
      | 'doubt-raised'
      | 'doubt-removed'
      | 'doubts-cleared'
      | 'person-separated'
      | 'registered'
      | 'refused'
      | 'withdrawn'
      | 'closed';
  }
>;

export function evolveStanding(state: CaseState, event: StandingChange): Partial<CaseState> {
  switch (event.type) {
    case 'crossing-corrected':
      return { crossedOn: event.crossedOn, stay: event.stay };
    case 'hearing-opened': {
      const { ground, fields, dates, hearingId: id, noticeId, answerUntil, on: openedOn } = event;
      const hearing = { id, ground, fields, dates, noticeId, openedOn, answerUntil, answers: [] };
      return { hearing };
    }
    case 'hearing-answered':
      return { hearing: state.hearing && answered(state.hearing, event) };
    case 'hearing-closed':
      return { hearing: null };
    case 'suspended': {
      const { on, becauseId, decidedBy } = event;
      return { suspension: { on, becauseId, decidedBy } };
    }
    case 'restored':
      return { suspension: null };
    case 'reopened':
      return {
        ended: null,
        hearing: null,
        disregarded: [...state.disregarded, ...event.disregards],
      };
    case 'complaint-filed': {
      const { textId, late, on: filedOn } = event;
      return { complaint: { textId, filedOn, late, outcome: null, becauseId: null } };
    }
    case 'complaint-decided':
      return { complaint: state.complaint && { ...state.complaint, ...outcomeOf(event) } };
    case 'extension-asked': {
      const { asking, until, at: askedAt } = event;
      return { extension: { asking, askedAt, until, agreed: [], provider: null } };
    }
    case 'extension-confirmed': {
      const { type: _, ...provider } = event;
      return { extension: state.extension && { ...state.extension, provider } };
    }
    case 'extension-ended':
      return { extension: null };
    case 'extended':
      return extended(state, event);
    case 'leaving-said':
      return { leaving: { by: event.by, on: event.leftOn, saidOn: event.on } };
    case 'leaving-unsettled':
      return { leaving: null };
    case 'disputed':
      return disputed(state, event);
    case 'dispute-answered':
      return { dispute: state.dispute && answered(state.dispute, event) };
    case 'dispute-overdue':
      return { dispute: state.dispute && { ...state.dispute, overdue: true } };
    case 'evidence-given':
      return { evidence: [...state.evidence, statementOf(event)] };
    case 'host-reminded':
    case 'immigrant-reminded':
    case 'review-overdue':
      return {};
  }
}

function answered<Heard extends { readonly answers: readonly Statement[] }>(
  heard: Heard,
  said: Statement,
): Heard {
  return { ...heard, answers: [...heard.answers, statementOf(said)] };
}

function statementOf({ textId, fileIds, on }: Statement): Statement {
  return { textId, fileIds, on };
}

function disputed(
  { doubts }: CaseState,
  { disputeId: id, by, noteId, on }: StandingChange & { type: 'disputed' },
): Partial<CaseState> {
  return {
    dispute: { id, by, noteId, on, overdue: false, answers: [] },
    doubts: [...doubts, { doubt: 'disputed', evidence: id }],
  };
}

function outcomeOf({ outcome, becauseId }: StandingChange & { type: 'complaint-decided' }) {
  return { outcome, becauseId };
}

/** The host's word for the longer stay is now the consent that stands, and its asking the last one. */
function extended(
  state: CaseState,
  { until, certificateNumber }: StandingChange & { type: 'extended' },
): Partial<CaseState> {
  const stay = { ...state.stay, until };
  if (!state.extension || !state.registered) return { stay };
  const { asking, askedAt, agreed, provider } = state.extension;
  return {
    stay,
    consentedStay: stay,
    asking,
    askedAt,
    agreed,
    provider: provider ?? state.provider,
    extension: null,
    registered: { ...state.registered, certificateNumber },
  };
}
