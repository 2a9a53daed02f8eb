import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { confirmExtension, declineExtension } from './extending.ts';
import { type CaseState, isOpen } from './state.ts';

type Confirm = CaseCommand & { type: 'confirm' };
type Decline = CaseCommand & { type: 'decline' };

/** The host's "yes". Whether it registers at once is settled by the doubts that stand then. */
export function confirm(state: CaseState, command: Confirm, facts: Facts): Decision<CaseEvent> {
  if (command.ownFiling) return refuse('own-filing');
  if (extensionAsked(state)) {
    const late = changedSince(state, command.seenVersion);
    return late ? refuse(late) : confirmExtension(command.provider);
  }
  if (state.consent === 'given' && state.ended?.kind !== 'withdrawn') return decided();
  const late = tooLate(state, command.seenVersion);
  if (late) return refuse(late);
  return decided({ type: 'host-confirmed', ...command.provider, at: facts.now });
}

/** The host's "no", ground 3. It may still come after a "yes" while officers are looking. */
export function decline(state: CaseState, command: Decline, facts: Facts): Decision<CaseEvent> {
  if (command.ownFiling) return refuse('own-filing');
  if (extensionAsked(state)) {
    const late = changedSince(state, command.seenVersion);
    return late ? refuse(late) : declineExtension();
  }
  if (state.consent === 'declined') return decided();
  const late = tooLate(state, command.seenVersion);
  if (late) return refuse(late);
  const { reason, noteId, provider } = command;
  const { accountId, through } = provider;
  return decided(
    { type: 'host-declined', reason, noteId, accountId, through },
    { type: 'refused', ground: 'host-declined', reason, on: facts.today, at: facts.now },
  );
}

/** A consent is to what was shown: what was amended since has to be read again first. */
function tooLate(
  state: CaseState,
  seenVersion: number | null,
): 'already-answered' | 'changed-since-seen' | null {
  return isOpen(state) ? changedSince(state, seenVersion) : 'already-answered';
}

function changedSince(
  { shownVersion }: CaseState,
  seenVersion: number | null,
): 'changed-since-seen' | null {
  return seenVersion !== null && seenVersion < shownVersion ? 'changed-since-seen' : null;
}

/** The registration stands, and what the host is asked now is a longer stay. */
function extensionAsked({ extension }: CaseState): boolean {
  return extension !== null && extension.provider === null;
}
