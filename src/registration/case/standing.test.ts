import { describe, expect, it } from 'vitest';
import type { CaseCommand, Facts } from './commands.ts';
import { decide } from './decide.ts';
import { CONFIRM, caseAfter, DECLINE, FILE, facts, STRANGER } from './example-case.ts';
import { type CaseState, openAsking, openDoubts, statusOf } from './state.ts';

const EXTEND: CaseCommand & { type: 'extend' } = {
  type: 'extend',
  until: '2027-01-20',
  asking: { requestId: 'request-2', channel: 'email' },
};
const LEFT = { type: 'say-left', by: 'immigrant', on: '2026-11-10' } as const;
const registered = () => caseAfter(FILE, CONFIRM);
const UNTIED = { ...CONFIRM, provider: STRANGER } as const;

function codeOf(state: CaseState, command: CaseCommand, known: Facts = facts()): string | null {
  const decision = decide(state, command, known);
  return decision.ok ? null : decision.refusal.code;
}

describe('an extension', () => {
  it('asks the host beside the registration, which stands as it was', () => {
    const asked = caseAfter(FILE, CONFIRM, EXTEND);
    expect([statusOf(asked), asked.stay.until, openAsking(asked)?.requestId]).toEqual([
      'registered',
      '2026-12-20',
      'request-2',
    ]);
  });

  it('given, makes the stay longer and brings a certificate of its own', () => {
    const extended = caseAfter(FILE, CONFIRM, EXTEND, [
      CONFIRM,
      facts({ certificateNumber: 'C-2' }),
    ]);
    expect([extended.stay.until, extended.registered?.certificateNumber]).toEqual([
      '2027-01-20',
      'C-2',
    ]);
    expect([extended.extension, extended.asking.requestId]).toEqual([null, 'request-2']);
  });

  it('declined, leaves the registration to its old day', () => {
    const declined = caseAfter(FILE, CONFIRM, EXTEND, DECLINE);
    expect([statusOf(declined), declined.stay.until, declined.extension]).toEqual([
      'registered',
      '2026-12-20',
      null,
    ]);
  });

  it('by a host who is not tied waits for an officer, unless one has cleared that before', () => {
    const waiting = caseAfter(FILE, CONFIRM, EXTEND, UNTIED);
    expect([waiting.stay.until, openDoubts(waiting)]).toEqual(['2026-12-20', ['host-not-tied']]);
    const cleared = caseAfter(
      FILE,
      UNTIED,
      {
        type: 'clear',
        doubts: ['host-not-tied'],
        duplicate: null,
        newPersonId: 'person-1',
        newAsking: EXTEND.asking,
      },
      EXTEND,
      UNTIED,
    );
    expect(cleared.stay.until).toBe('2027-01-20');
  });

  it('is there for a registration in force, and for a later day', () => {
    expect(codeOf(caseAfter(FILE), EXTEND)).toBe('not-registered');
    expect(codeOf(registered(), { ...EXTEND, until: '2026-12-20' })).toBe('invalid');
    expect(codeOf(registered(), { ...EXTEND, until: '2036-12-20' })).toBe('invalid');
  });
});

describe('leaving', () => {
  it('said by one of them ends nothing yet', () => {
    expect(statusOf(caseAfter(FILE, CONFIRM, LEFT))).toBe('registered');
  });

  it('said by both, or agreed to, closes the registration on that day', () => {
    const both = caseAfter(FILE, CONFIRM, LEFT, { ...LEFT, by: 'host' });
    const agreed = caseAfter(FILE, CONFIRM, LEFT, {
      type: 'answer-leaving',
      by: 'host',
      agrees: true,
    });
    for (const state of [both, agreed]) {
      expect(state.ended).toMatchObject({ kind: 'closed', reason: 'left', on: '2026-11-10' });
    }
  });

  it('objected to goes to an officer, and the registration stands', () => {
    const objected = caseAfter(FILE, CONFIRM, LEFT, {
      type: 'answer-leaving',
      by: 'host',
      agrees: false,
    });
    expect([statusOf(objected), openDoubts(objected)]).toEqual(['registered', ['disputed']]);
  });

  it('is answered by the other one only', () => {
    const said = caseAfter(FILE, CONFIRM, LEFT);
    expect(codeOf(said, { type: 'answer-leaving', by: 'immigrant', agrees: true })).toBe(
      'nobody-left',
    );
  });

  it('is of a day of the stay that has come', () => {
    expect(codeOf(registered(), { ...LEFT, on: '2026-11-11' })).toBe('invalid');
    expect(codeOf(registered(), { ...LEFT, on: '2026-11-01' })).toBe('invalid');
  });
});

describe('a suspension', () => {
  const suspend = { type: 'suspend', becauseId: 'note', decidedBy: 'officer-1' } as const;

  it('stops the certificate and leaves the registration', () => {
    const suspended = caseAfter(FILE, CONFIRM, suspend);
    expect([statusOf(suspended), suspended.suspension?.on]).toEqual(['registered', '2026-11-10']);
    expect(caseAfter(FILE, CONFIRM, suspend, { type: 'restore', becauseId: 'n' }).suspension).toBe(
      null,
    );
  });

  it('may be complained about, and a granted complaint lifts it', () => {
    const newAsking = EXTEND.asking;
    const lifted = caseAfter(
      FILE,
      CONFIRM,
      suspend,
      { type: 'complain', textId: 'text' },
      {
        type: 'decide-complaint',
        outcome: 'granted',
        becauseId: 'because',
        decidedBy: 'appeals-1',
        newAsking,
      },
    );
    expect(lifted.suspension).toBeNull();
  });
});
