import { describe, expect, it } from 'vitest';
import { isClockWrong } from './clock-sanity.ts';

const DAY_MS = 86_400_000;
const FETCHED = Date.UTC(2026, 9, 10, 7);
const BEFORE = FETCHED - 5 * DAY_MS;

/** Whether a clock is wrong that stood `skew` off when the keys were fetched and shows `now`. */
function isWrong({ now, skew = 0, issuedAt = BEFORE }: Record<string, number> & { now: number }) {
  const set = { keys: [] };
  const keys = { set, fetchedAt: FETCHED, fetchedAtHere: FETCHED + skew };
  return isClockWrong({ now, issuedAt, keys });
}

describe('the clock of a device', () => {
  it('is believed from the moment at which the keys were fetched', () => {
    expect(isWrong({ now: FETCHED })).toBe(false);
    expect(isWrong({ now: FETCHED + 30 * DAY_MS })).toBe(false);
  });

  it('is wrong before the keys were fetched, such as in 1970', () => {
    expect(isWrong({ now: 0 })).toBe(true);
    expect(isWrong({ now: FETCHED - DAY_MS })).toBe(true);
  });

  it('is wrong before the certificate was issued', () => {
    const issuedAt = FETCHED + 3 * DAY_MS;
    expect(isWrong({ now: FETCHED + DAY_MS, issuedAt })).toBe(true);
    expect(isWrong({ now: issuedAt, issuedAt })).toBe(false);
  });

  it('may be off by the hours that a time zone makes', () => {
    expect(isWrong({ now: FETCHED - DAY_MS / 4 })).toBe(false);
    expect(isWrong({ now: FETCHED + DAY_MS / 4, skew: DAY_MS / 4 })).toBe(false);
  });

  it('is wrong while it is as far ahead as it was when the keys were fetched', () => {
    const skew = 3_650 * DAY_MS;
    expect(isWrong({ now: FETCHED + skew + DAY_MS, skew })).toBe(true);
    expect(isWrong({ now: FETCHED + DAY_MS, skew })).toBe(false);
  });

  it('is right again once it was set, where it had been in the past', () => {
    expect(isWrong({ now: FETCHED + DAY_MS, skew: -FETCHED })).toBe(false);
  });
});
