import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { type CaseState, isOpen, type Stay } from './state.ts';

type Amend = CaseCommand & { type: 'amend' };

/**
 * Changes to an open case. Before the host's answer, or where the host is asked anew, all of them take
 * effect; under a standing consent a change of identity waits for an officer, or a consent given for
 * one person could register another.
 */
export function amend(state: CaseState, command: Amend, facts: Facts): Decision<CaseEvent> {
  if (!isOpen(state)) return refuse('not-open');
  const asked = askAgain(state, command, facts);
  const consented = state.consent === 'given' && asked.length === 0;
  const next = nextParticulars(state, command, consented);
  if (next && facts.documents.get(next.id)?.openBeside) return refuse('another-open');
  return decided(
    ...amendParticulars(state, next, facts, consented),
    ...amendStay(state, command),
    ...asked,
  );
}

/** Whoever is asked anew is shown what was proposed, so it takes effect then, if nothing newer came. */
function nextParticulars(
  state: CaseState,
  { particulars }: Amend,
  consented: boolean,
): Amend['particulars'] {
  if (particulars || consented || !state.proposedParticularsId) return particulars;
  return { id: state.proposedParticularsId, identity: true };
}

function amendParticulars(
  state: CaseState,
  particulars: Amend['particulars'],
  facts: Facts,
  consented: boolean,
): readonly CaseEvent[] {
  if (!particulars) return [];
  const gone = withoutProposal(state);
  if (particulars.identity && consented) {
    return [
      ...gone,
      { type: 'particulars-proposed', particularsId: particulars.id },
      { type: 'doubt-raised', doubt: 'particulars-changed', evidence: particulars.id },
    ];
  }
  const personId = particulars.identity
    ? (facts.documents.get(particulars.id)?.personId ?? state.personId)
    : state.personId;
  return [...gone, { type: 'particulars-amended', particularsId: particulars.id, personId }];
}

/**
 * An amendment is laid over what was proposed, so it holds that too, or takes it back: a proposal that
 * no officer has looked at yet ends with it, or clearing the doubt would bring it back.
 */
function withoutProposal(state: CaseState): readonly CaseEvent[] {
  return state.doubts
    .filter((finding) => finding.doubt === 'particulars-changed')
    .map((finding) => ({ type: 'doubt-removed', ...finding }));
}

function amendStay(state: CaseState, { crossedOn, stay }: Amend): readonly CaseEvent[] {
  const same =
    crossedOn === state.crossedOn &&
    stay.from === state.stay.from &&
    stay.until === state.stay.until;
  return same ? [] : [{ type: 'stay-amended', crossedOn, stay }];
}

/** Another host, another place, or days outside those confirmed: nobody has consented to that yet. */
function askAgain(state: CaseState, command: Amend, { now: at }: Facts): readonly CaseEvent[] {
  const { placeId, hostChanged, newAsking: asking, stay } = command;
  const beyond = state.consentedStay !== null && !within(stay, state.consentedStay);
  if (!hostChanged && !beyond && placeId === state.placeId) return [];
  return [{ type: 'host-asked', placeId, asking, at }];
}

function within(stay: Stay, consented: Stay): boolean {
  return consented.from <= stay.from && stay.until <= consented.until;
}
