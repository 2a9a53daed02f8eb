import type { FieldError } from '../../platform/contract/index.ts';
import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { type CaseState, openDoubts, statusOf } from './state.ts';

type Clear = CaseCommand & { type: 'clear' };

/** An officer removes doubts by name. That never stands for the host's consent. */
export function clear(state: CaseState, command: Clear, facts: Facts): Decision<CaseEvent> {
  if (statusOf(state) !== 'in-review') return refuse('not-in-review');
  const errors = wrongFields(state, command);
  if (errors.length > 0) return refuse('invalid', errors);
  const { doubts, duplicate } = command;
  const accepted = acceptProposal(state, command, facts);
  if (!accepted) return refuse('another-open');
  return decided({ type: 'doubts-cleared', doubts, duplicate }, ...accepted, ...separate(command));
}

function wrongFields(state: CaseState, { doubts, duplicate }: Clear): readonly FieldError[] {
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
