import { borderFindings } from './border.ts';
import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import { documentOf } from './document.ts';
import type { CaseEvent } from './events.ts';
import { type Asking, type CaseState, openDoubts } from './state.ts';

type Reopen = CaseCommand & { type: 'reopen' };
type DecideComplaint = CaseCommand & { type: 'decide-complaint' };

/** What an exit, a clock or both parties ended, an officer takes back; the same certificate counts again. */
export function reopen(state: CaseState, command: Reopen, facts: Facts): Decision<CaseEvent> {
  const { ended } = state;
  const endedByRules = ended?.kind === 'withdrawn' && ended.by !== 'immigrant';
  if (ended?.kind !== 'closed' && !(endedByRules && ended.by !== 'superseded')) {
    return refuse('not-ended');
  }
  return backInForce(state, command, facts);
}

/**
 * A complaint goes to a role outside the deciding unit (APPC Art. 91); nobody decides on their own
 * decision. Granted, the case is as if it had not been made: what the officer doubted is cleared.
 */
export function decideComplaint(
  state: CaseState,
  command: DecideComplaint,
  facts: Facts,
): Decision<CaseEvent> {
  if (!state.complaint || state.complaint.outcome === 'granted') return refuse('no-complaint');
  if (state.complaint.outcome === 'rejected') return refuse('already-decided');
  if (contestedBy(state) === command.decidedBy) return refuse('own-decision');
  const { outcome, becauseId } = command;
  const decision: CaseEvent = { type: 'complaint-decided', outcome, becauseId };
  if (outcome === 'rejected') return decided(decision);
  const restored: readonly CaseEvent[] = state.suspension ? [{ type: 'restored', becauseId }] : [];
  if (!state.ended) return decided(decision, ...restored);
  const back = backInForce(state, command, facts);
  if (!back.ok) return back;
  const doubts = openDoubts(state);
  const cleared: readonly CaseEvent[] =
    doubts.length > 0 ? [{ type: 'doubts-cleared', doubts, duplicate: null }] : [];
  return decided(decision, ...cleared, ...back.events);
}

/** Which officer's decision can be complained about now; a host's "no" is no act of the authority. */
export function contestedBy({ ended, suspension }: CaseState): string | null {
  if (ended?.kind === 'refused') return 'decidedBy' in ended ? ended.decidedBy : null;
  if (ended?.kind === 'closed') return ended.decidedBy;
  return suspension?.decidedBy ?? null;
}

/** Nothing that ended the case may end it again at once: what did is disregarded, what is over stays over. */
function backInForce(
  state: CaseState,
  { becauseId, newAsking }: { readonly becauseId: string; readonly newAsking: Asking },
  facts: Facts,
): Decision<CaseEvent> {
  if (state.stay.until < facts.today) return refuse('stay-over');
  const document = documentOf(state, facts);
  if (state.registered && document.inForce) return refuse('another-in-force');
  if (!state.registered && document.openBeside) return refuse('another-open');
  const { exit, differs } = borderFindings(state, document.border);
  const disregards = [exit, ...differs].flatMap((record) => (record ? [record.id] : []));
  const reopened: CaseEvent = { type: 'reopened', becauseId, disregards, at: facts.now };
  const askAgain = !state.registered && state.consent === 'asked';
  if (!askAgain) return decided<CaseEvent>(reopened);
  const { placeId } = state;
  const asked = { type: 'host-asked', placeId, asking: newAsking, at: facts.now } as const;
  return decided<CaseEvent>(reopened, asked);
}
