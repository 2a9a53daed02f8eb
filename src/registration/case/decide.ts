import { amend } from './amending.ts';
import { confirm, decline, givenBeforehand } from './answering.ts';
import { clear } from './clearing.ts';
import { clockEnded } from './clock-ended.ts';
import type { CaseCommand, EarlierCase, Facts, OfficerCommand, PersonCommand } from './commands.ts';
import { complain } from './complaining.ts';
import { type Decision, decided, refuse } from './decision.ts';
import { answerDispute, askHost, dispute, giveEvidence } from './disputing.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { extend } from './extending.ts';
import { annul, answerHearing, openHearing, refuseAfterHearing } from './hearing.ts';
import { answerLeaving, sayLeft } from './leaving.ts';
import { end, restore, suspend } from './officer-acts.ts';
import { decideComplaint, reopen } from './reopening.ts';
import { settle } from './settle.ts';
import { type CaseState, isOpen } from './state.ts';

/**
 * What follows from a command, in the case as it stands: events, or a refusal with its code.
 * Pure; the clock, new ids and everything looked up come in `command` and `facts`.
 */
export function decide(
  state: CaseState | null,
  command: CaseCommand,
  facts: Facts,
): Decision<CaseEvent> {
  if (command.type === 'look-again')
    return state ? decided(...settle(state, facts)) : refuse('not-found');
  const first = answerTo(state, command, facts);
  if (!first.ok || first.events.length === 0) return first;
  const after = first.events.reduce<CaseState | null>(evolve, state);
  return after ? decided(...first.events, ...settle(after, facts)) : first;
}

function answerTo(
  state: CaseState | null,
  command: Exclude<CaseCommand, { type: 'look-again' }>,
  facts: Facts,
): Decision<CaseEvent> {
  if (command.type === 'file') return state ? refuse('not-open') : opened(command, facts);
  if (!state) return refuse('not-found');
  switch (command.type) {
    case 'confirm':
      return confirm(state, command, facts);
    case 'decline':
      return decline(state, command, facts);
    case 'amend':
      return amend(state, command, facts);
    case 'clear':
      return clear(state, command, facts);
    case 'withdraw':
      return withdraw(state, facts);
    case 'supersede':
      return isOpen(state) ? decided(withdrawn('superseded', facts)) : refuse('not-open');
    case 'close-as-moved':
      return closeAsMoved(state, command, facts);
    case 'clock-ended':
      return clockEnded(state, command, facts);
    default:
      return whileStanding(state, command, facts);
  }
}

function whileStanding(
  state: CaseState,
  command: OfficerCommand | PersonCommand,
  facts: Facts,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'open-hearing':
      return openHearing(state, command, facts);
    case 'answer-hearing':
      return answerHearing(state, command, facts);
    case 'refuse':
      return refuseAfterHearing(state, command, facts);
    case 'annul':
      return annul(state, command, facts);
    case 'suspend':
      return suspend(state, command, facts);
    case 'restore':
      return restore(state, command);
    case 'end':
      return end(state, command, facts);
    case 'reopen':
      return reopen(state, command, facts);
    case 'complain':
      return complain(state, command, facts);
    case 'decide-complaint':
      return decideComplaint(state, command, facts);
    case 'extend':
      return extend(state, command, facts);
    case 'say-left':
      return sayLeft(state, command, facts);
    case 'answer-leaving':
      return answerLeaving(state, command, facts);
    case 'dispute':
      return dispute(state, command, facts);
    case 'answer-dispute':
      return answerDispute(state, command, facts);
    case 'give-evidence':
      return giveEvidence(state, command, facts);
    case 'ask-host':
      return askHost(state, command, facts);
  }
}

/** A filing, and the host's word where an invitation gave it beforehand. */
function opened(command: CaseCommand & { type: 'file' }, facts: Facts): Decision<CaseEvent> {
  const filed = file(command, facts);
  const { invitedBy } = command;
  return decided(
    filed,
    ...(invitedBy ? givenBeforehand(evolve(null, filed), invitedBy, facts) : []),
  );
}

function file(command: CaseCommand & { type: 'file' }, facts: Facts): CaseEvent {
  const { number, accountId, placeId, particularsId, party, crossedOn, stay, asking } = command;
  const document = facts.documents.get(particularsId);
  if (!document) throw new Error('A filing needs the facts about its document');
  return {
    type: 'filed',
    number,
    accountId,
    personId: document.personId,
    placeId,
    particularsId,
    party,
    corrects: command.corrects?.id ?? null,
    supersedes: command.supersedes?.id ?? null,
    movesFrom: document.inForceHere,
    crossedOn,
    stay,
    asking,
    filedAt: firstFiledAt(facts.now, crossedOn, [command.corrects, command.supersedes]),
    at: facts.now,
  };
}

/**
 * Whoever filed in time stays in time: a filing that supersedes or corrects another one of the same
 * crossing keeps its filing time, or a host's "no" would make the foreigner late.
 */
function firstFiledAt(
  now: string,
  crossedOn: string,
  earlier: readonly (EarlierCase | null)[],
): string {
  const kept = earlier
    .filter((one) => one?.crossedOn === crossedOn)
    .map((one) => one?.filedAt ?? now);
  return [now, ...kept].toSorted()[0] ?? now;
}

function withdraw(state: CaseState, facts: Facts): Decision<CaseEvent> {
  if (state.ended?.kind === 'withdrawn' && state.ended.by === 'immigrant') return decided();
  if (state.registered && !state.ended) return refuse('already-registered');
  return isOpen(state) ? decided(withdrawn('immigrant', facts)) : refuse('not-open');
}

function withdrawn(by: 'immigrant' | 'superseded', facts: Facts): CaseEvent {
  return { type: 'withdrawn', by, on: facts.today, at: facts.now };
}

function closeAsMoved(
  state: CaseState,
  { by, sameAccount }: CaseCommand & { type: 'close-as-moved' },
  facts: Facts,
): Decision<CaseEvent> {
  if (!state.registered || state.ended) return refuse('not-open');
  const { today: on, now: at } = facts;
  return decided({ type: 'closed', reason: 'moved', by, sameAccount, on, at });
}
