import { describe, expect, it } from 'vitest';
import { offsetClock } from './offset-clock.ts';

const NEW_YEARS_EVE = new Date('2026-12-31T23:50:00+05:00');

function clockAt(wall: Date, offsetMs = 0) {
  const saved: number[] = [];
  const save = async (offset: number) => {
    saved.push(offset);
  };
  return { clock: offsetClock({ offsetMs, save, wall: () => wall }), saved };
}

describe('an offset clock', () => {
  it('moves legal time and leaves wall time alone', async () => {
    const { clock } = clockAt(NEW_YEARS_EVE);
    await clock.advance('PT10M');
    expect(clock.today()).toBe('2027-01-01');
    expect(clock.now()).toEqual(new Date('2027-01-01T00:00:00+05:00'));
    expect(clock.wall()).toEqual(NEW_YEARS_EVE);
  });

  it('counts days and months by the calendar in Kazakhstan', async () => {
    const { clock } = clockAt(NEW_YEARS_EVE);
    await clock.advance('P2M');
    expect(clock.today()).toBe('2027-02-28');
    await clock.advance('P3D');
    expect(clock.today()).toBe('2027-03-03');
  });

  it('starts where a saved offset left it', async () => {
    const first = clockAt(NEW_YEARS_EVE);
    await first.clock.advance('P3D');
    const second = clockAt(NEW_YEARS_EVE, first.saved.at(-1) ?? 0);
    expect(second.clock.now()).toEqual(first.clock.now());
  });

  it('loses none of several moves that are asked for at once', async () => {
    const { clock, saved } = clockAt(NEW_YEARS_EVE);
    await Promise.all([clock.advance('P1D'), clock.advance('P1D'), clock.advance('P1D')]);
    expect(clock.today()).toBe('2027-01-03');
    expect(saved).toEqual([86_400_000, 172_800_000, 259_200_000]);
  });

  it('stays where it was when the offset cannot be saved, and can be moved again', async () => {
    let broken = true;
    const clock = offsetClock({
      offsetMs: 0,
      wall: () => NEW_YEARS_EVE,
      save: async () => {
        if (broken) throw new Error('disk full');
      },
    });
    await expect(clock.advance('P1D')).rejects.toThrow('disk full');
    expect(clock.today()).toBe('2026-12-31');
    broken = false;
    await clock.advance('P1D');
    expect(clock.today()).toBe('2027-01-01');
  });

  it.each([
    ['3 days', 'malformed-duration'],
    ['', 'malformed-duration'],
    ['-P1D', 'not-forward'],
    ['PT0S', 'not-forward'],
    ['P1000Y', 'too-far'],
    ['P300000Y', 'too-far'],
  ])('refuses %j as %s', async (duration, code) => {
    const { clock, saved } = clockAt(NEW_YEARS_EVE);
    expect(await clock.advance(duration)).toEqual({ ok: false, code });
    expect(saved).toEqual([]);
  });
});
