import type { FieldError } from '../../platform/contract/index.ts';
import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { consenting, isQuorum, providersOf } from './providers.ts';
import { type CaseState, isInForce, isOpen, openDoubts, statusOf } from './state.ts';

type Clear = CaseCommand & { type: 'clear' };

/** An officer removes doubts by name. That never stands for the host's consent. */
export function clear(state: CaseState, command: Clear, facts: Facts): Decision<CaseEvent> {
  if (statusOf(state) !== 'in-review' && !doubtedBeside(state)) return refuse('not-in-review');
  const errors = wrongFields(state, command);
  if (errors.length > 0) return refuse('invalid', errors);
  const { doubts, duplicate } = command;
  const accepted = acceptProposal(state, command, facts);
  if (!accepted) return refuse('another-open');
  return decided(
    { type: 'doubts-cleared', doubts, duplicate },
    ...accepted,
    ...separate(command),
    ...askOnceMore(state, command, facts),
    ...closeHearing(state, command),
  );
}

/** A later doubt stands beside a registration until somebody has looked at it; one is about a person refused. */
function doubtedBeside(state: CaseState): boolean {
  if (state.ended) return openDoubts(state).includes('unknown-to-hosts');
  return isInForce(state) && (state.doubts.length > 0 || state.hearing !== null);
}

/**
 * The host was silent, or owners of the place have not been asked yet: a new asking with a new clock and
 * a new link; the old link dies. What has been said still counts, since the person and the days are the same.
 */
function askOnceMore(
  state: CaseState,
  { doubts, newAsking: asking }: Clear,
  facts: Facts,
): readonly CaseEvent[] {
  if (!isOpen(state)) return [];
  const agreed = consenting(state);
  const silent = doubts.includes('host-silent') && state.consent === 'asked';
  const incomplete =
    doubts.includes('host-not-tied') &&
    state.consent === 'given' &&
    !isQuorum(state.asking, agreed, providersOf(state, facts));
  if (!silent && !incomplete) return [];
  return [{ type: 'host-asked', placeId: state.placeId, asking, agreed, at: facts.now }];
}

/** With the last doubt goes what the person was to be heard about. */
function closeHearing({ hearing, doubts }: CaseState, command: Clear): readonly CaseEvent[] {
  const left = doubts.some(({ doubt }) => !command.doubts.includes(doubt));
  return hearing && !left ? [{ type: 'hearing-closed', hearingId: hearing.id }] : [];
}

function wrongFields(state: CaseState, { doubts, duplicate }: Clear): readonly FieldError[] {
  if (doubts.length === 0 && !state.hearing)
    return [{ pointer: '/doubts', code: 'too-few', params: { minimum: 1 } }];
  const open = openDoubts(state);
  const notOpen = doubts.flatMap((doubt, index) =>
    open.includes(doubt) ? [] : [{ pointer: `/doubts/${index}`, code: 'doubt-not-open' }],
  );
  const asksWho = doubts.includes('possible-duplicate');
  if (asksWho && !duplicate) return [...notOpen, { pointer: '/duplicate', code: 'required' }];
  if (!asksWho && duplicate)
    return [...notOpen, { pointer: '/duplicate', code: 'without-its-doubt' }];
  return notOpen;
}

/** Null where the new document belongs to a person for whom this account has another open case. */
function acceptProposal(
  state: CaseState,
  { doubts }: Clear,
  facts: Facts,
): readonly CaseEvent[] | null {
  const particularsId = state.proposedParticularsId;
  if (!doubts.includes('particulars-changed') || !particularsId) return [];
  const document = facts.documents.get(particularsId);
  if (!document) throw new Error('Clearing needs the facts about the proposed document');
  if (document.openBeside) return null;
  return [{ type: 'particulars-accepted', particularsId, personId: document.personId }];
}

function separate({ duplicate, newPersonId }: Clear): readonly CaseEvent[] {
  return duplicate === 'other-person' ? [{ type: 'person-separated', personId: newPersonId }] : [];
}
