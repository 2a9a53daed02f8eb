import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatInstant,
  formatLongDate,
  formatMonth,
  formatShortDate,
} from './format-date.ts';
import { LANGUAGES } from './message.ts';

const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

describe('a date for people', () => {
  it('reads as people of each language write it', () => {
    expect(formatDate('2026-11-23', 'en')).toBe('23 November 2026');
    expect(formatDate('2026-11-23', 'ru')).toBe('23 ноября 2026 года');
    expect(formatDate('2026-11-23', 'kk')).toBe('2026 ж. 23 қараша');
  });

  it('has its weekday where that helps', () => {
    expect(formatLongDate('2026-12-01', 'en')).toBe('Tuesday, 1 December 2026');
    expect(formatLongDate('2026-12-01', 'ru')).toBe('вторник, 1 декабря 2026 года');
    expect(formatLongDate('2026-12-01', 'kk')).toBe('2026 ж. 1 желтоқсан, сейсенбі');
  });

  it('is short where there is little room', () => {
    expect(formatShortDate('2026-12-02', 'en')).toBe('Wed 2 Dec');
    expect(formatShortDate('2026-12-02', 'ru')).toBe('ср, 2 дек.');
    expect(formatShortDate('2026-12-02', 'kk')).toBe('2 жел., ср');
  });

  it('is named by its month alone where many days stand together', () => {
    expect(formatMonth('2026-12-31', 'en')).toBe('December 2026');
    expect(formatMonth('2026-12-31', 'ru')).toBe('декабрь 2026');
    expect(formatMonth('2026-12-31', 'kk')).toBe('2026 ж. желтоқсан');
  });

  it('has the Kazakh name of every month', () => {
    KAZAKH_MONTHS.forEach((month, index) => {
      const date = `2026-${String(index + 1).padStart(2, '0')}-05`;
      expect(formatDate(date, 'kk')).toBe(`2026 ж. 5 ${month}`);
    });
  });

  it('has no spaces but the plain one', () => {
    for (const language of LANGUAGES) {
      expect(formatInstant(new Date(0), language)).not.toMatch(/[\u00a0\u202f]/);
    }
  });

  it('is refused for what is not a date', () => {
    for (const text of ['', '2026-13-01', '23.11.2026', '2026-11-23T10:00']) {
      expect(() => formatDate(text, 'en')).toThrow(RangeError);
    }
  });
});

describe('an instant for people', () => {
  it('shows the day and the time in Kazakhstan', () => {
    const instant = new Date('2026-12-31T19:05:00Z');
    expect(formatInstant(instant, 'en')).toBe('1 January 2027, 00:05');
    expect(formatInstant(instant, 'ru')).toBe('1 января 2027 года, 00:05');
    expect(formatInstant(instant, 'kk')).toBe('2027 ж. 1 қаңтар, 00:05');
  });
});
