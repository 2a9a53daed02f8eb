import { describe, expect, it } from 'vitest';
import type { CaseCommand, Facts } from './commands.ts';
import { decide } from './decide.ts';
import {
  AMEND,
  CLEAR,
  CONFIRM,
  caseAfter,
  DECLINE,
  FILE,
  facts,
  STRANGER,
} from './example-case.ts';
import { type CaseState, openDoubts, statusOf } from './state.ts';

const UNTIED: CaseCommand = { ...CONFIRM, provider: STRANGER };

function refusal(state: CaseState, command: CaseCommand, known: Facts = facts()) {
  const decision = decide(state, command, known);
  return decision.ok ? null : decision.refusal.code;
}

function types(state: CaseState | null, command: CaseCommand, known: Facts = facts()) {
  const decision = decide(state, command, known);
  return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
}

describe('filing', () => {
  it('asks the host and waits', () => {
    expect(statusOf(caseAfter(FILE))).toBe('awaiting-host');
  });

  it('finds an expired document and a second account, and tells neither by status nor version', () => {
    const found = caseAfter([
      FILE,
      facts({ document: { expiresOn: '2026-11-09', heldElsewhere: ['case-9'] } }),
    ]);
    expect(openDoubts(found)).toEqual(['possible-duplicate', 'document-expired']);
    expect([statusOf(found), found.version]).toEqual(['awaiting-host', caseAfter(FILE).version]);
  });

  it('takes a document that expires today as valid today', () => {
    const found = caseAfter([FILE, facts({ document: { expiresOn: '2026-11-10' } })]);
    expect(openDoubts(found)).toEqual([]);
  });

  it('keeps the first filing time for the same crossing, and for no other', () => {
    const earlier = { id: 'case-0', filedAt: '2026-11-05T00:00:00.000Z' };
    const same = { ...earlier, crossedOn: FILE.crossedOn };
    const other = { ...earlier, crossedOn: '2026-10-01' };
    expect(caseAfter({ ...FILE, supersedes: same }).filedAt).toBe(earlier.filedAt);
    expect(caseAfter({ ...FILE, corrects: same }).filedAt).toBe(earlier.filedAt);
    expect(caseAfter({ ...FILE, supersedes: other }).filedAt).toBe(facts().now);
  });
});

describe("the host's answer", () => {
  it('registers at once when the host is tied and nothing is in doubt', () => {
    const state = caseAfter(FILE, CONFIRM);
    expect(statusOf(state)).toBe('registered');
    expect(state.registered?.certificateNumber).toBe('C-1');
  });

  it('goes to an officer when the host is not tied to the place', () => {
    const state = caseAfter(FILE, UNTIED);
    expect([statusOf(state), openDoubts(state)]).toEqual(['in-review', ['host-not-tied']]);
  });

  it('goes to an officer with the doubts that the filing raised', () => {
    const expired = facts({ document: { expiresOn: '2020-01-01' } });
    expect(statusOf(caseAfter([FILE, expired], [CONFIRM, expired]))).toBe('in-review');
  });

  it('drops a doubt whose evidence is gone by then', () => {
    const doubted = facts({ document: { heldElsewhere: ['case-9'] } });
    expect(statusOf(caseAfter([FILE, doubted], CONFIRM))).toBe('registered');
  });

  it('refuses on ground 3 when the host declines, with the reason', () => {
    const state = caseAfter(FILE, DECLINE);
    expect(state.ended).toMatchObject({
      kind: 'refused',
      ground: 'host-declined',
      reason: 'dates-wrong',
    });
  });

  it('stands when it is given again, whatever it was', () => {
    expect(types(caseAfter(FILE, CONFIRM), CONFIRM)).toEqual([]);
    expect(types(caseAfter(FILE, UNTIED), CONFIRM)).toEqual([]);
    expect(types(caseAfter(FILE, DECLINE), { ...DECLINE, reason: 'other' })).toEqual([]);
  });

  it('cannot be turned round once the case has ended or is registered', () => {
    expect(refusal(caseAfter(FILE, CONFIRM), DECLINE)).toBe('already-answered');
    expect(refusal(caseAfter(FILE, DECLINE), CONFIRM)).toBe('already-answered');
    expect(refusal(caseAfter(FILE, { type: 'withdraw' }), CONFIRM)).toBe('already-answered');
    expect(refusal(caseAfter(FILE, UNTIED, { type: 'withdraw' }), CONFIRM)).toBe(
      'already-answered',
    );
  });

  it('may still turn to "no" while an officer is looking', () => {
    expect(statusOf(caseAfter(FILE, UNTIED, DECLINE))).toBe('refused');
  });

  it('is not taken from the one who filed', () => {
    expect(refusal(caseAfter(FILE), { ...CONFIRM, ownFiling: true })).toBe('own-filing');
    expect(refusal(caseAfter(FILE), { ...DECLINE, ownFiling: true })).toBe('own-filing');
  });

  it('is not taken for an older version than the one amended since', () => {
    const amended = caseAfter(FILE, {
      ...AMEND,
      stay: { from: '2026-11-02', until: '2026-12-31' },
    });
    expect(refusal(amended, { ...CONFIRM, seenVersion: 1 })).toBe('changed-since-seen');
    expect(types(amended, { ...CONFIRM, seenVersion: amended.version })).toContain('registered');
  });
});

describe('a move', () => {
  it('replaces, at the confirmation, whatever registration is then in force', () => {
    const state = caseAfter(FILE, [CONFIRM, facts({ document: { inForce: 'case-old' } })]);
    expect(state.registered?.replaces).toBe('case-old');
  });

  it('closes the old case only if it is registered', () => {
    const close: CaseCommand = { type: 'close-as-moved', by: 'case-new', sameAccount: true };
    expect(statusOf(caseAfter(FILE, CONFIRM, close))).toBe('closed');
    expect(refusal(caseAfter(FILE), close)).toBe('not-open');
    expect(refusal(caseAfter(FILE, CONFIRM, close), close)).toBe('not-open');
  });
});

describe('amending', () => {
  const identity: CaseCommand = { ...AMEND, particulars: { id: 'particulars-2', identity: true } };

  it('takes effect at once before the answer', () => {
    expect(caseAfter(FILE, identity).particularsId).toBe('particulars-2');
  });

  it('asks again when host or place change, so that the old link dies', () => {
    expect(caseAfter(FILE, { ...AMEND, hostChanged: true }).asking.requestId).toBe('request-2');
    expect(caseAfter(FILE, { ...AMEND, placeId: 'place-2' }).asking.requestId).toBe('request-2');
    expect(caseAfter(FILE, identity).asking.requestId).toBe('request-1');
  });

  it('of identity after the answer waits for an officer', () => {
    const state = caseAfter(FILE, UNTIED, identity);
    expect(state.particularsId).toBe('particulars-1');
    expect(openDoubts(state)).toEqual(['host-not-tied', 'particulars-changed']);
    const cleared = caseAfter(FILE, UNTIED, identity, {
      ...CLEAR,
      doubts: ['host-not-tied', 'particulars-changed'],
    });
    expect([statusOf(cleared), cleared.particularsId]).toEqual(['registered', 'particulars-2']);
  });

  it('of identity takes effect at once where the host is asked anew, who then sees it', () => {
    const state = caseAfter(FILE, UNTIED, { ...identity, hostChanged: true });
    expect([state.particularsId, openDoubts(state)]).toEqual(['particulars-2', []]);
  });

  it('of the host alone shows the new one the name that was waiting for an officer', () => {
    const state = caseAfter(FILE, UNTIED, identity, { ...AMEND, hostChanged: true });
    expect([state.particularsId, state.proposedParticularsId]).toEqual(['particulars-2', null]);
    expect(openDoubts(state)).toEqual([]);
  });

  it('of the contact after the answer takes effect at once', () => {
    const contact: CaseCommand = {
      ...AMEND,
      particulars: { id: 'particulars-2', identity: false },
    };
    expect(caseAfter(FILE, UNTIED, contact).particularsId).toBe('particulars-2');
  });

  it('replaces a proposal that nobody has looked at', () => {
    const again: CaseCommand = { ...AMEND, particulars: { id: 'particulars-3', identity: true } };
    const state = caseAfter(FILE, UNTIED, identity, again);
    expect(state.doubts.filter((one) => one.doubt === 'particulars-changed')).toEqual([
      { doubt: 'particulars-changed', evidence: 'particulars-3' },
    ]);
  });

  it('to days outside those confirmed asks the host again; to days within them does not', () => {
    const longer: CaseCommand = { ...AMEND, stay: { from: '2026-11-02', until: '2027-01-15' } };
    const shorter: CaseCommand = { ...AMEND, stay: { from: '2026-11-02', until: '2026-12-01' } };
    expect(statusOf(caseAfter(FILE, UNTIED, longer))).toBe('awaiting-host');
    expect(openDoubts(caseAfter(FILE, UNTIED, longer))).toEqual([]);
    expect(statusOf(caseAfter(FILE, UNTIED, shorter))).toBe('in-review');
  });

  it('ends with the case', () => {
    expect(refusal(caseAfter(FILE, CONFIRM), AMEND)).toBe('not-open');
    expect(refusal(caseAfter(FILE, { type: 'withdraw' }), AMEND)).toBe('not-open');
  });

  it('cannot turn one open case into a second one of the same person', () => {
    const taken = facts({ document: { openBeside: 'case-7' } });
    expect(refusal(caseAfter(FILE), identity, taken)).toBe('another-open');
  });
});

describe("an officer's clearing", () => {
  it('registers when the last doubt goes', () => {
    expect(statusOf(caseAfter(FILE, UNTIED, CLEAR))).toBe('registered');
  });

  it('never stands for the consent of the host', () => {
    expect(refusal(caseAfter(FILE), CLEAR)).toBe('not-in-review');
  });

  it('names doubts that are open, and says who a duplicate is', () => {
    const doubted = facts({ document: { heldElsewhere: ['case-9'] } });
    const state = caseAfter(FILE, [CONFIRM, doubted]);
    expect(refusal(state, CLEAR, doubted)).toBe('invalid');
    expect(refusal(state, { ...CLEAR, doubts: ['possible-duplicate'] }, doubted)).toBe('invalid');
    const cleared: CaseCommand = {
      ...CLEAR,
      doubts: ['possible-duplicate'],
      duplicate: 'same-person',
    };
    expect(types(state, cleared, doubted)).toEqual(['doubts-cleared', 'registered']);
  });

  it('of another person moves the case to a person of its own', () => {
    const doubted = facts({ document: { heldElsewhere: ['case-9'], inForce: 'case-9' } });
    const state = caseAfter(
      FILE,
      [CONFIRM, doubted],
      [{ ...CLEAR, doubts: ['possible-duplicate'], duplicate: 'other-person' }, doubted],
    );
    expect(state.personId).toBe('person-new');
    expect(state.registered?.replaces).toBeNull();
  });

  it('lasts: a cleared doubt returns only on new evidence', () => {
    const doubted = facts({ document: { heldElsewhere: ['case-9'] } });
    const more = facts({ document: { heldElsewhere: ['case-9', 'case-10'] } });
    const clear: CaseCommand = {
      ...CLEAR,
      doubts: ['possible-duplicate'],
      duplicate: 'same-person',
    };
    const state = caseAfter([FILE, doubted], [UNTIED, doubted], [clear, doubted]);
    expect(openDoubts(state)).toEqual(['host-not-tied']);
    expect(openDoubts(caseAfter([FILE, doubted], [UNTIED, doubted], [clear, more]))).toEqual([
      'host-not-tied',
      'possible-duplicate',
    ]);
  });
});

describe('withdrawing', () => {
  it('ends an open case and stands when repeated', () => {
    const state = caseAfter(FILE, { type: 'withdraw' });
    expect(statusOf(state)).toBe('withdrawn');
    expect(types(state, { type: 'withdraw' })).toEqual([]);
  });

  it('is not for a registration in force, nor for one that ended otherwise', () => {
    expect(refusal(caseAfter(FILE, CONFIRM), { type: 'withdraw' })).toBe('already-registered');
    expect(refusal(caseAfter(FILE, DECLINE), { type: 'withdraw' })).toBe('not-open');
    expect(refusal(caseAfter(FILE, { type: 'supersede' }), { type: 'withdraw' })).toBe('not-open');
  });
});
