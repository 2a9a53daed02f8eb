import { describe, expect, it } from 'vitest';
import { endOfQuiet, leavesTooLittle, nextMorning } from './quiet-hours.ts';

const night = { from: 22, until: 8 };

/** By the clock in Almaty. */
function almaty(text: string): Date {
  return new Date(`${text}:00+05:00`);
}

describe('quiet hours', () => {
  it.each([
    ['2026-11-24T21:59', null],
    ['2026-11-24T22:00', '2026-11-25T08:00'],
    ['2026-11-24T23:59', '2026-11-25T08:00'],
    ['2026-11-25T00:00', '2026-11-25T08:00'],
    ['2026-11-25T07:59', '2026-11-25T08:00'],
    ['2026-11-25T08:00', null],
  ])('from 22 to 8 end at %s: %s', (at, ends) => {
    expect(endOfQuiet(night, almaty(at))).toEqual(ends && almaty(ends));
  });

  it.each([
    ['2026-11-25T12:59', null],
    ['2026-11-25T13:00', '2026-11-25T15:00'],
    ['2026-11-25T15:00', null],
  ])('that lie within a day do so too: at %s, %s', (at, ends) => {
    expect(endOfQuiet({ from: 13, until: 15 }, almaty(at))).toEqual(ends && almaty(ends));
  });

  it('are none where both hours are the same, and there is a morning nevertheless', () => {
    const none = { from: 8, until: 8 };
    expect(endOfQuiet(none, almaty('2026-11-25T03:00'))).toBeNull();
    expect(nextMorning(none, almaty('2026-11-25T03:00'))).toEqual(almaty('2026-11-25T08:00'));
    expect(nextMorning(none, almaty('2026-11-25T08:00'))).toEqual(almaty('2026-11-26T08:00'));
  });
});

describe('a deadline', () => {
  const morning = almaty('2026-11-25T08:00');
  const clockAt = (legal: string) => ({
    now: () => almaty(legal),
    wall: () => almaty('2026-11-24T23:00'),
  });

  it.each([
    ['2026-11-25T19:59', true],
    ['2026-11-25T20:00', false],
    ['2026-11-24T23:30', true],
  ])('at %s leaves too little of the day after the night: %s', (deadline, tooLittle) => {
    expect(leavesTooLittle(almaty(deadline), morning, clockAt('2026-11-24T23:00'))).toBe(tooLittle);
  });

  it('is counted by the legal clock, which a demonstration has moved', () => {
    const moved = clockAt('2026-12-24T23:00');
    expect(leavesTooLittle(almaty('2026-12-25T10:00'), morning, moved)).toBe(true);
    expect(leavesTooLittle(almaty('2026-12-27T10:00'), morning, moved)).toBe(false);
  });

  it('that does not exist hurries nobody', () => {
    expect(leavesTooLittle(null, morning, clockAt('2026-11-24T23:00'))).toBe(false);
  });
});
