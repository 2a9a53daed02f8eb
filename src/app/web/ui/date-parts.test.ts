import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../platform/calendar/index.ts';
import { dateOfParts, datePartsOf, partsOfDate } from './date-parts.ts';

describe('a date in three boxes', () => {
  it('comes back as it was stored, for every day', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        expect(dateOfParts(partsOfDate(date))).toBe(date);
      }),
    );
  });

  it('takes single digits and spaces around them', () => {
    const typed = new Map([
      ['birthDate.day', ' 7 '],
      ['birthDate.month', '3'],
      ['birthDate.year', '1991'],
    ]);
    expect(dateOfParts(datePartsOf(typed, 'birthDate'))).toBe('1991-03-07');
  });

  it('is no date where nothing was typed, and a wrong one where something was', () => {
    expect(dateOfParts(datePartsOf(new Map(), 'birthDate'))).toBeUndefined();
    for (const parts of [
      { day: '31', month: '2', year: '1990' },
      { day: '1', month: '', year: '' },
      { day: '1', month: 'May', year: '1990' },
      { day: '1', month: '5', year: '90' },
      { day: '-1', month: '5', year: '1990' },
    ]) {
      expect(isoDate.safeParse(dateOfParts(parts)).success).toBe(false);
    }
  });
});
