import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isRealDate } from '../platform/calendar/index.ts';
import { dayNumber, dayText, weekdayOf } from './day-number.ts';

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe('days as numbers', () => {
  it('count the days of the calendar that dates count', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4_000, max: 4_000 }), (number, days) => {
        const [day, moved] = [dayText(number), dayText(number + days)];
        if (day === null || moved === null) return;
        expect(dayNumber(day)).toBe(number);
        expect(addDays(day, days)).toBe(moved);
        expect(weekdayOf(number)).toBe((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7);
      }),
      { numRuns: 1_000 },
    );
  });

  it('know which texts name a day', () => {
    const digits = fc.integer({ min: 0, max: 99 }).map((part) => String(part).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), digits, digits, (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${month}-${day}`;
        expect(Number.isNaN(dayNumber(text))).toBe(!isRealDate(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    '',
    'nonsense',
    '2026-1-1',
    '2026-02-30',
    '2100-02-29',
    '0000-01-01',
    '12026-01-01',
    '2026-01-01T00:00:00Z',
    '٢٠٢٦-١١-٢٣',
  ])('are none for %j', (text) => {
    expect(dayNumber(text)).toBeNaN();
  });

  it('have no text beyond the years of four digits', () => {
    expect(dayText(dayNumber('9999-12-31') + 1)).toBeNull();
    expect(dayText(dayNumber('0001-01-01') - 1)).toBeNull();
    expect(dayText(Number.NaN)).toBeNull();
  });
});
