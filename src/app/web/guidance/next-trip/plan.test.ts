import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../law/index.ts';
import { planOf } from './plan.ts';
import { plannerOf } from './planner.ts';
import type { Trip } from './trip.ts';

/** Thirty days an entry, ninety in any 180. */
const UZBEK: Trip = {
  nationality: 'UZB',
  planned: { entry: '2026-12-01', exit: '2026-12-20' },
  earlier: [],
};
/** Ninety days an entry, ninety in any 180, of which 80 are used on 1 December 2026. */
const RUSSIAN: Trip = {
  nationality: 'RUS',
  planned: { entry: '2026-12-01', exit: '2026-12-20' },
  earlier: [
    { entry: '2026-10-01', exit: '2026-11-09' },
    { entry: '2026-08-02', exit: '2026-09-10' },
  ],
};

describe('a trip that fits', () => {
  it('tells the days it costs, what is left, and until when one may stay', () => {
    expect(planOf(RULES, UZBEK)).toMatchObject({
      window: { from: '2026-06-24', until: '2026-12-20' },
      usedDays: 20,
      limit: 90,
      stayUntil: '2026-12-30',
      tooLongFrom: null,
      hasRule: true,
    });
  });
});

describe('a trip that is too long', () => {
  it('names the first day too many of one entry', () => {
    const plan = planOf(RULES, {
      ...UZBEK,
      planned: { entry: '2026-12-01', exit: '2027-01-15' },
    });
    expect(plan).toMatchObject({ tooLongFrom: '2026-12-31', windowIsFull: false, earliest: null });
  });

  it('names the first day too many of a window', () => {
    const plan = planOf(RULES, RUSSIAN);
    expect(plan).toMatchObject({
      tooLongFrom: '2026-12-11',
      windowIsFull: true,
      stayUntil: '2026-12-10',
      usedDays: 100,
      limit: 90,
    });
  });

  it('tells of one that cannot even begin when it could', () => {
    const plan = planOf(RULES, {
      ...RUSSIAN,
      planned: { entry: '2026-12-11', exit: '2026-12-12' },
      earlier: [...RUSSIAN.earlier, { entry: '2026-12-01', exit: '2026-12-10' }],
    });
    // 2 August, the first day of the first stay, leaves the window on 29 January.
    expect(plan).toMatchObject({ tooLongFrom: '2026-12-11', earliest: '2027-01-29' });
  });
});

describe('a trip of somebody for whom no rule is known', () => {
  it('is counted, and judged by nobody', () => {
    const plan = planOf(RULES, { ...UZBEK, nationality: 'PRK' });
    expect(plan).toMatchObject({ hasRule: false, limit: null, tooLongFrom: null, usedDays: 20 });
  });
});

describe('the picture of the 180 days', () => {
  it('has all of them, each of one kind', () => {
    const { counts, months } = plannerOf(RUSSIAN, planOf(RULES, RUSSIAN));
    expect(counts).toEqual({ earlier: 80, planned: 10, over: 10, away: 80 });
    const drawn = months.flatMap(({ runs }) => runs.map(({ from, until }) => until - from + 1));
    expect(drawn.reduce((sum, days) => sum + days)).toBe(180);
  });

  it('has a row a month, and a stripe for days that belong together', () => {
    const { months } = plannerOf(RUSSIAN, planOf(RULES, RUSSIAN));
    expect(months.map(({ day }) => day)).toEqual([
      '2026-06-24',
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
    ]);
    expect(months.at(-1)?.runs).toEqual([
      { kind: 'planned', from: 1, until: 10 },
      { kind: 'over', from: 11, until: 20 },
    ]);
  });
});
