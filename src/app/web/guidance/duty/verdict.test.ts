import { describe, expect, it } from 'vitest';
import type { DutyAnswer } from '../../../../law/index.ts';
import { verdictOf } from './verdict.ts';

const required: DutyAnswer = {
  duty: 'required',
  warnOn: '2026-11-30',
  deadline: '2026-12-01',
  stayUntil: '2027-01-29',
  because: [],
};

describe('somebody who has to register', () => {
  it.each([
    ['2026-11-30', { kind: 'in-time', day: '2026-11-30', deadline: '2026-12-01' }],
    ['2026-12-01', { kind: 'hurry', safeDay: '2026-11-30', deadline: '2026-12-01' }],
    ['2026-12-02', { kind: 'late', deadline: '2026-12-01' }],
  ])('is told on %s where they stand', (today, verdict) => {
    expect(verdictOf(required, today)).toEqual(verdict);
  });

  it('is told the one day that there is where both counts agree', () => {
    const answer = { ...required, warnOn: null };
    expect(verdictOf(answer, '2026-12-01')).toMatchObject({ kind: 'in-time', day: '2026-12-01' });
  });

  it('is told so also where no day is known', () => {
    const answer = { ...required, warnOn: null, deadline: null };
    expect(verdictOf(answer, '2026-12-01')).toEqual({ kind: 'no-day' });
  });
});

describe('somebody who need not register', () => {
  it.each(['allowed', 'exempt'] as const)('is never late: %s', (duty) => {
    expect(verdictOf({ ...required, duty }, '2030-01-01')).toEqual({ kind: duty });
  });
});
