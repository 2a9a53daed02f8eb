import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../platform/calendar/index.ts';
import { calendarYears, clockFrom, holidaysBetween, RULES, workingDaysAfter } from './index.ts';

const off = new Set(holidaysBetween(RULES, '2026-01-01', '2027-12-31').map(({ date }) => date));
const isOff = (date: string) => [0, 6].includes(new Date(date).getUTCDay()) || off.has(date);

/** With a finger on the calendar, one day after the other. */
function naive(from: string, days: number) {
  const skipped: string[] = [];
  let last = from;
  for (let left = days; left > 0; ) {
    last = addDays(last, 1);
    if (isOff(last)) skipped.push(last);
    else left -= 1;
  }
  return { last, skipped };
}

const dayOf2026Or2027 = fc.integer({ min: 0, max: 729 }).map((days) => addDays('2026-01-01', days));

describe('working days', () => {
  it('are those of a walk over the calendar', () => {
    fc.assert(
      fc.property(dayOf2026Or2027, fc.integer({ min: 0, max: 60 }), (from, days) => {
        const walked = naive(from, days);
        const answer = workingDaysAfter(RULES, from, days);
        if (walked.last >= '2028-01-01') expect(answer).toBe('calendar-unknown');
        else if (answer === 'calendar-unknown') expect.fail(`${from} is a day of the calendar`);
        else {
          expect(answer.last).toBe(walked.last);
          expect(answer.skipped.map(({ date }) => date)).toEqual(walked.skipped);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('are 246 in 2026 as published, and one more with 31 August', () => {
    const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at));
    expect(days.filter((date) => !isOff(date))).toHaveLength(247);
    expect(calendarYears(RULES)).toEqual([2026, 2027]);
  });

  it.each([
    ['2025-12-31', 1],
    ['2028-01-01', 1],
    ['1900-01-01', 5],
    ['9999-12-31', 5],
    ['2026-02-30', 5],
    ['nonsense', 5],
    ['2026-01-01', -1],
    ['2026-01-01', 1.5],
    ['2026-01-01', Number.NaN],
    ['2026-01-01', 100_000],
  ])('are unknown for %s and %d', (from, days) => {
    expect(workingDaysAfter(RULES, from, days)).toBe('calendar-unknown');
  });
});

describe('a clock', () => {
  it('runs on where the calendar ends, and says so', () => {
    const { last, because } = clockFrom(RULES, 'move', '2030-01-01');
    expect(last).toBe('2030-01-08');
    expect(because.map(({ step }) => step)).toContain('no-calendar');
  });

  it('ends in a year of four digits, whatever the day', () => {
    for (const from of ['1900-01-01', '9999-12-31', '0001-01-01']) {
      for (const clock of ['move', 'complaint', 'complaint-decision'] as const) {
        expect(clockFrom(RULES, clock, from).last).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });
});
