import { clockFrom } from '../../law/index.ts';
import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { type CaseState, hostIsSilent, isInForce, isOpen } from './state.ts';

type Command<Type extends CaseCommand['type']> = CaseCommand & { type: Type };

/**
 * "Nobody of that name stays here", or "this was not me". It decides nothing: the person is asked, and
 * an officer hears both. Where somebody else registered in a person's name, the certificate stops to
 * count until then.
 */
export function dispute(
  state: CaseState,
  { by, disputeId, noteId }: Command<'dispute'>,
  facts: Facts,
): Decision<CaseEvent> {
  if (!isOpen(state) && !isInForce(state)) return refuse('not-open');
  const { today: on, now: at } = facts;
  const stops = by === 'holder' && isInForce(state) && !state.suspension;
  const stopped: readonly CaseEvent[] = stops
    ? [{ type: 'suspended', becauseId: null, decidedBy: null, on }]
    : [];
  if (state.dispute) return decided(...stopped);
  return decided({ type: 'disputed', disputeId, by, noteId, on, at }, ...stopped);
}

/** What the person has to say to it. */
export function answerDispute(
  state: CaseState,
  { textId, fileIds }: Command<'answer-dispute'>,
  { today: on }: Facts,
): Decision<CaseEvent> {
  if (!state.dispute) return refuse('no-dispute');
  return decided({ type: 'dispute-answered', disputeId: state.dispute.id, textId, fileIds, on });
}

/**
 * Why a registration cannot be ended on a host's word yet: no host disputes it, or the person has neither
 * answered nor let the time for it run out.
 */
export function unheardOf(
  { dispute: disputed }: CaseState,
  { rules, today }: Facts,
): 'no-dispute' | 'not-heard' | null {
  if (disputed?.by !== 'host') return 'no-dispute';
  const { last } = clockFrom(rules, 'dispute', disputed.on);
  return disputed.answers.length === 0 && today <= last ? 'not-heard' : null;
}

/** Whoever stays somewhere can show it without the host: a lease, a payment, a neighbour's statement. */
export function giveEvidence(
  state: CaseState,
  { textId, fileIds }: Command<'give-evidence'>,
  { today: on }: Facts,
): Decision<CaseEvent> {
  if (!isOpen(state) || !hostIsSilent(state)) return refuse('host-not-silent');
  return decided({ type: 'evidence-given', textId, fileIds, on });
}

/** An officer corrects the host's contact, or approves another provider; either is asked anew. */
export function askHost(
  state: CaseState,
  { newAsking: asking }: Command<'ask-host'>,
  { now: at }: Facts,
): Decision<CaseEvent> {
  if (!isOpen(state)) return refuse('not-open');
  return decided({ type: 'host-asked', placeId: state.placeId, asking, at });
}
