import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addDays, isoDate, isRealDate } from './index.ts';

function codeOf(text: unknown): unknown {
  const issue = isoDate.safeParse(text).error?.issues[0];
  return issue?.code === 'custom' ? issue.params?.['code'] : issue?.code;
}

describe('isoDate', () => {
  it('takes a day of the calendar, white space around it removed', () => {
    expect(isoDate.parse(' 2028-02-29 ')).toBe('2028-02-29');
  });

  it('refuses 30 February and 29 February of a common year as no-such-day', () => {
    for (const text of ['2026-02-30', '2027-02-29', '2100-02-29', '2026-13-01', '2026-00-10']) {
      expect(codeOf(text)).toBe('no-such-day');
    }
  });

  it('refuses other shapes and implausible years as not-a-date', () => {
    const texts = [
      '23.11.2026',
      '2026-1-3',
      '2026-11-23T00:00:00Z',
      '',
      '0026-11-23',
      '2201-01-01',
    ];
    for (const text of texts) expect(codeOf(text)).toBe('not-a-date');
  });

  it('refuses digits of other scripts, which no calendar arithmetic would read', () => {
    expect(codeOf('٢٠٢٦-١١-٢٣')).toBe('not-a-date');
  });

  it('is a date in the API description', () => {
    expect(z.toJSONSchema(isoDate, { io: 'input' })).toMatchObject({ format: 'date' });
  });
});

describe('date arithmetic', () => {
  it('knows the leap years of the Gregorian calendar', () => {
    expect(['2000-02-29', '1900-02-29', '2024-02-29', '2026-04-31'].map(isRealDate)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('counts over the ends of months and years in both directions', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-11-01', 30)).toBe('2026-12-01');
  });

  it('treats a date that is none as a bug', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});
