import { describe, expect, it } from 'vitest';
import { legalDateOf, systemClock } from './clock.ts';

describe('the legal day', () => {
  it('is still 31 December at 23:50 in Kazakhstan', () => {
    expect(legalDateOf(new Date('2026-12-31T23:50:00+05:00'))).toBe('2026-12-31');
  });

  it('is 1 January from midnight in Kazakhstan, while it is the old year in Greenwich', () => {
    expect(legalDateOf(new Date('2026-12-31T18:59:59.999Z'))).toBe('2026-12-31');
    expect(legalDateOf(new Date('2026-12-31T19:00:00Z'))).toBe('2027-01-01');
  });

  it('followed UTC+6 before the country went over to one zone on 1 March 2024', () => {
    expect(legalDateOf(new Date('2024-02-28T18:30:00Z'))).toBe('2024-02-29');
    expect(legalDateOf(new Date('2024-03-05T18:30:00Z'))).toBe('2024-03-05');
  });

  it('is the day of the system clock', () => {
    const before = legalDateOf(new Date());
    expect([before, legalDateOf(new Date())]).toContain(systemClock.today());
  });
});
