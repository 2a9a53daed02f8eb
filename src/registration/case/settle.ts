import type { Facts } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { evolve, sameFinding } from './evolve.ts';
import { type CaseState, type Finding, isOpen } from './state.ts';

/**
 * What follows by itself once something has changed an open case: the checks raise and remove
 * doubts, and a consent without any doubt registers in the same transaction.
 */
export function settle(state: CaseState, facts: Facts): readonly CaseEvent[] {
  if (!isOpen(state)) return [];
  const checks = check(state, facts);
  const after = checks.reduce<CaseState>(evolve, state);
  if (after.consent !== 'given' || after.doubts.length > 0) return checks;
  return [
    ...checks,
    {
      type: 'registered',
      certificateNumber: facts.certificateNumber,
      replaces: inForce(after, facts),
      on: facts.today,
      at: facts.now,
    },
  ];
}

/** Doubts as they ought to be, against doubts as they stand. */
function check(state: CaseState, facts: Facts): readonly CaseEvent[] {
  const found = findings(state, facts);
  const gone = state.doubts.filter(
    (open) =>
      open.doubt !== 'particulars-changed' && !found.some((finding) => sameFinding(finding, open)),
  );
  const known = [...state.doubts, ...state.cleared];
  const fresh = found.filter((finding) => !known.some((one) => sameFinding(one, finding)));
  return [
    ...gone.map((finding) => ({ type: 'doubt-removed' as const, ...finding })),
    ...fresh.map((finding) => ({ type: 'doubt-raised' as const, ...finding })),
  ];
}

/** `particulars-changed` is not among them: it is raised by an amendment and settled by an officer. */
function findings(state: CaseState, facts: Facts): readonly Finding[] {
  return [
    ...hostNotTied(state),
    ...documentExpired(state, facts),
    ...possibleDuplicate(state, facts),
  ];
}

/** About who confirmed, so it cannot be found before; the evidence is the asking that was answered. */
function hostNotTied(state: CaseState): readonly Finding[] {
  if (state.consent !== 'given' || state.provider?.degree === 'tied-to-the-place') return [];
  return [{ doubt: 'host-not-tied', evidence: state.asking.requestId }];
}

function documentExpired(state: CaseState, facts: Facts): readonly Finding[] {
  const { expiresOn } = documentOf(state, facts);
  return expiresOn < facts.today ? [{ doubt: 'document-expired', evidence: expiresOn }] : [];
}

function possibleDuplicate(state: CaseState, facts: Facts): readonly Finding[] {
  return documentOf(state, facts).heldElsewhere.map((id) => ({
    doubt: 'possible-duplicate',
    evidence: id,
  }));
}

/**
 * The registration that this one takes the place of. A case of another account gets here only after
 * an officer said `same-person`; one said to be of another person is no longer this person's.
 */
function inForce(state: CaseState, facts: Facts): string | null {
  const document = documentOf(state, facts);
  return document.personId === state.personId ? document.inForce : null;
}

function documentOf(state: CaseState, facts: Facts) {
  const document = facts.documents.get(state.particularsId);
  if (!document) throw new Error('The checks need the facts about the document in effect');
  return document;
}
