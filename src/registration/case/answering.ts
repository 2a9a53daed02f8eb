import { UNKNOWN_TO_MANY } from './checks.ts';
import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import { documentOf } from './document.ts';
import type { CaseEvent } from './events.ts';
import { confirmExtension, declineExtension } from './extending.ts';
import { isQuorum, mayProvide, providersOf, sameProvider } from './providers.ts';
import { type Asking, type CaseState, type DeclineReason, isOpen, type Provider } from './state.ts';

type Confirm = CaseCommand & { type: 'confirm' };
type Decline = CaseCommand & { type: 'decline' };

/** The host's "yes". Whether it registers at once is settled by the doubts that stand then. */
export function confirm(state: CaseState, command: Confirm, facts: Facts): Decision<CaseEvent> {
  if (command.ownFiling) return refuse('own-filing');
  if (extensionAsked(state)) {
    const late = changedSince(state, command.seenVersion);
    return late ? refuse(late) : confirmExtension(state, command, facts);
  }
  if (state.consent === 'given' && state.ended?.kind !== 'withdrawn') return decided();
  const late = tooLate(state, command.seenVersion);
  if (late) return refuse(late);
  const { provider, approved } = command;
  if (approved) return decided(...approvedYes(state, provider, approved, facts));
  return decided(...saidYes(state, provider, facts));
}

/** An officer has seen who speaks, and that they may: asked and answered in one. */
function approvedYes(
  { placeId }: CaseState,
  provider: Provider,
  asking: Asking,
  { now: at }: Facts,
): readonly CaseEvent[] {
  return [
    { type: 'host-asked', placeId, asking, at },
    { type: 'host-confirmed', ...provider, at },
  ];
}

/** The word of a host who invited the person: as if they had been asked and had said yes. */
export function givenBeforehand(
  state: CaseState,
  provider: Provider,
  facts: Facts,
): readonly CaseEvent[] {
  return saidYes(state, provider, facts);
}

/**
 * One yes. Where every owner has to agree it waits for the others, if it is one that counts for the
 * place; about anybody else's an officer is asked first.
 */
function saidYes(state: CaseState, provider: Provider, facts: Facts): readonly CaseEvent[] {
  const { asking, agreed } = state;
  const providers = providersOf(state, facts);
  const waits =
    mayProvide(asking, provider, providers) && !isQuorum(asking, [...agreed, provider], providers);
  if (waits && agreed.some((one) => sameProvider(one, provider))) return [];
  return [{ type: waits ? 'host-agreed' : 'host-confirmed', ...provider, at: facts.now }];
}

/**
 * Words that waited for other owners are enough once nobody is missing any more: an owner's tie has ended,
 * or the place asks for one word only.
 */
export function enoughByNow(state: CaseState, facts: Facts): readonly CaseEvent[] {
  const waiting = waitsForOthers(state);
  if (!waiting) return [];
  const { asking, agreed } = waiting;
  const providers = providersOf(state, facts);
  const last = agreed.findLast((one) => mayProvide(asking, one, providers));
  if (!last || !isQuorum(asking, agreed, providers)) return [];
  return isOpen(state)
    ? [{ type: 'host-confirmed', ...last, at: facts.now }]
    : [{ type: 'extension-confirmed', ...last }];
}

/** What is still asked: the stay itself, or a longer one. */
function waitsForOthers(state: CaseState): Pick<CaseState, 'asking' | 'agreed'> | null {
  if (isOpen(state)) return state.consent === 'asked' ? state : null;
  return extensionAsked(state) ? state.extension : null;
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
    ...unknownOnceMore(state, reason, facts),
  );
}

/** The third host who does not know the person: the case is over, and an officer looks at the person. */
function unknownOnceMore(
  state: CaseState,
  reason: DeclineReason,
  facts: Facts,
): readonly CaseEvent[] {
  const { unknownTo } = documentOf(state, facts);
  if (reason !== 'unknown-person' || unknownTo.length < UNKNOWN_TO_MANY - 1) return [];
  return [{ type: 'doubt-raised', doubt: 'unknown-to-hosts', evidence: state.asking.requestId }];
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
