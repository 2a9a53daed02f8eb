import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText } from './day-number.ts';
import { type Movement, permittedStay, RULES } from './index.ts';

/** After the last change of a rule, so that one rule goes for all of a stay. */
const START = dayNumber('2026-01-01');
const LENGTH = 1_000;
const WINDOW = 180;

interface Trip {
  readonly from: number;
  /** Null: has not left. */
  readonly until: number | null;
}

const day = (number: number) => dayText(START + number) ?? '';
const anyDay = fc.integer({ min: 0, max: LENGTH });
const trip = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 120 }))
  .map(([from, days]): Trip => ({ from, until: from + days }));
/** Whole stays, in any order; they may touch and overlap. */
const trips = fc.array(trip, { maxLength: 12 });
const nationality = fc.constantFrom('RUS', 'UZB', 'IND', 'HKG', 'TUR', 'NGA');

/** Stays one after the other with days outside between them; the last may be going on. */
const orderly = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 70 })), {
      maxLength: 12,
    }),
    fc.boolean(),
  )
  .map(([gaps, isOpen]) => {
    let at = 0;
    const made = gaps.map(([away, days]): Trip => {
      const from = at + away;
      at = from + days;
      return { from, until: at };
    });
    return isOpen ? [...made, { from: at + 1, until: null }] : made;
  });

function movementsOf(stays: readonly Trip[]): Movement[] {
  return stays.flatMap(({ from, until }): Movement[] => [
    { direction: 'entry', on: day(from) },
    ...(until === null ? [] : [{ direction: 'exit', on: day(until) } as const]),
  ]);
}

/** Day by day, as anybody would with a paper calendar. */
function naive(stays: readonly Trip[], on: number): number {
  let used = 0;
  for (let at = on - WINDOW + 1; at <= on; at += 1) {
    if (stays.some(({ from, until }) => from <= at && at <= (until ?? on))) used += 1;
  }
  return used;
}

describe('days used', () => {
  it('are those of a count day by day', () => {
    fc.assert(
      fc.property(fc.oneof(trips, orderly), anyDay, nationality, (stays, on, of) => {
        const asked = { nationality: of, movements: movementsOf(stays), on: day(on) };
        expect(permittedStay(RULES, asked).usedDays).toBe(naive(stays, on));
      }),
      { numRuns: 1_000 },
    );
  });

  it('never go down when a whole stay is added', () => {
    fc.assert(
      fc.property(trips, trip, anyDay, (stays, more, on) => {
        const usedBy = (all: readonly Trip[]) =>
          permittedStay(RULES, { nationality: 'RUS', movements: movementsOf(all), on: day(on) })
            .usedDays;
        expect(usedBy([...stays, more])).toBeGreaterThanOrEqual(usedBy(stays));
      }),
      { numRuns: 1_000 },
    );
  });

  it('do not depend on the order in which movements are told', () => {
    const shuffled = fc
      .oneof(trips, orderly)
      .map(movementsOf)
      .chain((told) =>
        fc.tuple(
          fc.constant(told),
          fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, anyDay, nationality, ([told, other], on, of) => {
        const ask = (movements: readonly Movement[]) =>
          permittedStay(RULES, { nationality: of, movements, on: day(on) });
        expect(ask(other)).toEqual(ask(told));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the last permitted day', () => {
  it('is the last one that is not a day too many', () => {
    fc.assert(
      fc.property(orderly, fc.integer({ min: 0, max: 100 }), nationality, (stays, days, of) => {
        const last = stays.at(-1);
        if (last?.until !== null) return;
        const on = last.from + days;
        const ask = (at: number) =>
          permittedStay(RULES, {
            nationality: of,
            movements: movementsOf(stays),
            on: day(at),
          });
        const { stayUntil } = ask(on);
        if (of === 'NGA') expect(ask(on)).toMatchObject({ stayUntil: null, violated: null });
        else if (stayUntil === null) expect(ask(last.from).violated).toBe(true);
        else {
          const until = dayNumber(stayUntil) - START;
          for (let at = last.from; at <= until; at += 1) expect(ask(at).violated).toBe(false);
          expect(ask(until + 1).violated).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('movements of any kind', () => {
  const texts = fc.oneof(
    anyDay.map(day),
    fc.constantFrom('1900-01-01', '9999-12-31', '0001-01-01', '2026-02-30', '', 'nonsense'),
  );
  const movement = fc.record({
    direction: fc.constantFrom('entry' as const, 'exit' as const),
    on: texts,
  });

  it('get an answer, within the window, with days of four-digit years', () => {
    fc.assert(
      fc.property(
        fc.array(movement, { maxLength: 20 }),
        texts,
        fc.oneof(nationality, fc.string()),
        (movements, on, of) => {
          const answer = permittedStay(RULES, { nationality: of, movements, on });
          expect(answer.usedDays).toBeGreaterThanOrEqual(0);
          expect(answer.usedDays).toBeLessThanOrEqual(WINDOW);
          expect(answer.because.length).toBeGreaterThan(0);
          if (answer.stayUntil !== null) expect(answer.stayUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('are told of where they contradict each other', () => {
    const codesFor = (movements: readonly Movement[]) =>
      permittedStay(RULES, { nationality: 'RUS', movements, on: '2026-02-20' }).because.map(
        ({ step }) => step,
      );
    const [entry, exit] = [{ direction: 'entry' } as const, { direction: 'exit' } as const];
    expect(
      codesFor([
        { ...entry, on: '2026-02-01' },
        { ...entry, on: '2026-02-05' },
      ]),
    ).toContain('entry-while-inside');
    expect(codesFor([{ ...exit, on: '2026-02-05' }])).toContain('exit-without-entry');
    expect(codesFor([{ ...entry, on: '2026-02-31' }])).toContain('movements-unreadable');
  });
});
