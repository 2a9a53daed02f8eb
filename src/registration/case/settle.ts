import { enoughByNow } from './answering.ts';
import { findings, RAISED_BY_ACTS } from './checks.ts';
import type { Facts } from './commands.ts';
import { correctCrossing, departed } from './departing.ts';
import { documentOf } from './document.ts';
import type { CaseEvent } from './events.ts';
import { evolve, sameFinding } from './evolve.ts';
import { consenting, isQuorum, providersOf } from './providers.ts';
import { type CaseState, isOpen } from './state.ts';

/**
 * What follows by itself once something has changed a case: the border's records correct the crossing
 * and end the stay, words that waited for other owners become a consent once those are not needed, the
 * checks raise and remove doubts, and a consent without any doubt registers or extends in the same
 * transaction. A later doubt stands beside a registration and changes nothing.
 */
export function settle(state: CaseState, facts: Facts): readonly CaseEvent[] {
  if (state.ended) return [];
  const corrected = correctCrossing(state, facts);
  const placed = corrected.reduce<CaseState>(evolve, state);
  const exit = departed(placed, facts);
  if (exit) return [...corrected, exit];
  const enough = enoughByNow(placed, facts);
  const answered = enough.reduce<CaseState>(evolve, placed);
  const checks = check(answered, facts);
  const after = checks.reduce<CaseState>(evolve, answered);
  return [...corrected, ...enough, ...checks, ...fulfilled(after, facts)];
}

/** Doubts as they ought to be, against doubts as they stand. */
function check(state: CaseState, facts: Facts): readonly CaseEvent[] {
  const found = findings(state, facts);
  const gone = state.doubts.filter(
    (open) =>
      !RAISED_BY_ACTS.has(open.doubt) && !found.some((finding) => sameFinding(finding, open)),
  );
  const known = [...state.doubts, ...state.cleared];
  const fresh = found.filter((finding) => !known.some((one) => sameFinding(one, finding)));
  return [
    ...gone.map((finding) => ({ type: 'doubt-removed' as const, ...finding })),
    ...fresh.map((finding) => ({ type: 'doubt-raised' as const, ...finding })),
  ];
}

function fulfilled(state: CaseState, facts: Facts): readonly CaseEvent[] {
  if (state.doubts.length > 0 || state.hearing) return [];
  const { certificateNumber, today: on, now: at } = facts;
  const providers = providersOf(state, facts);
  if (isOpen(state)) {
    if (state.consent !== 'given') return [];
    if (!isQuorum(state.asking, consenting(state), providers)) return [];
    return [{ type: 'registered', certificateNumber, replaces: inForce(state, facts), on, at }];
  }
  const { extension } = state;
  if (!extension?.provider || !isQuorum(extension.asking, consenting(extension), providers))
    return [];
  return [{ type: 'extended', until: extension.until, certificateNumber, at }];
}

/**
 * The registration that this one takes the place of. A case of another account gets here only after
 * an officer said `same-person`; one said to be of another person is no longer this person's.
 */
function inForce(state: CaseState, facts: Facts): string | null {
  const document = documentOf(state, facts);
  return document.personId === state.personId ? document.inForce : null;
}
