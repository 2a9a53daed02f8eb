import { describe, expect, it } from 'vitest';
import { NOBODY_TIED } from '../../places/index.ts';
import type { CaseCommand } from './commands.ts';
import { CONFIRM, caseAfter, FILE, facts } from './example-case.ts';
import { openDoubts, statusOf } from './state.ts';
import { ticksOf } from './ticks.ts';

/** Nobody is tied to the place, which is locked and would need every owner. */
const LOCKED = facts({
  places: new Map([
    [
      'place-1',
      {
        providers: {
          ...NOBODY_TIED,
          quorum: 'all-owners',
          locked: true,
          tied: [{ accountId: 'account-owner', role: 'owner' }],
        },
        room: null,
      },
    ],
  ]),
});

const SPOKEN: CaseCommand = {
  ...CONFIRM,
  provider: { accountId: null, degree: 'self-declared', through: 'desk' },
  approved: {
    requestId: 'request-desk',
    channel: 'none',
    approvedBy: 'account-officer',
    becauseId: 'note-papers',
  },
};

describe('a "yes" for which an officer vouches', () => {
  it('registers at once, whoever else would have to be asked', () => {
    const state = caseAfter(FILE, [SPOKEN, LOCKED]);
    expect([statusOf(state), openDoubts(state)]).toEqual(['registered', []]);
    expect(state.asking).toMatchObject({ requestId: 'request-desk', becauseId: 'note-papers' });
    expect(state.provider).toMatchObject({ accountId: null, through: 'desk' });
    expect(state.agreed).toEqual([]);
  });

  it('ends a silence, and is not overruled by the lock of the place', () => {
    const { places } = LOCKED;
    const late = { today: '2026-11-20', now: '2026-11-20T06:00:00.000Z', places } as const;
    const silent = [{ type: 'clock-ended', tick: 'host-answer' }, facts(late)] as const;
    expect(openDoubts(caseAfter(FILE, [...silent]))).toEqual(['host-silent']);
    const doubtful = facts({ ...late, document: { expiresOn: '2026-01-01' } });
    const state = caseAfter(FILE, [...silent], [SPOKEN, doubtful]);
    expect([statusOf(state), openDoubts(state)]).toEqual(['in-review', ['document-expired']]);
    expect(ticksOf(state, LOCKED).map(({ kind }) => kind)).not.toContain('place-lock');
  });

  it('makes a stay longer too', () => {
    const asking = { requestId: 'request-longer', channel: 'email' } as const;
    const extend: CaseCommand = { type: 'extend', until: '2027-01-15', asking };
    const state = caseAfter(FILE, CONFIRM, extend, SPOKEN);
    expect(state.stay.until).toBe('2027-01-15');
    expect(state.asking.requestId).toBe('request-desk');
  });

  it('is refused for what was amended since, and where the case is over', () => {
    const stale: CaseCommand = { ...SPOKEN, seenVersion: 0 };
    expect(() => caseAfter(FILE, stale)).toThrow('changed-since-seen');
    expect(() => caseAfter(FILE, { type: 'withdraw' }, SPOKEN)).toThrow('already-answered');
  });
});
