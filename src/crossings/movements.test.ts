import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../../test/support/crossings.ts';
import { type Crossing, crossingsInOrder, type Stay, staysOf } from './index.ts';

const into = (at: string, more: Partial<Crossing> = {}) => crossing('entry', `${at}+05:00`, more);
const out = (at: string, more: Partial<Crossing> = {}) => crossing('exit', `${at}+05:00`, more);
const idsOf = (crossings: readonly Crossing[]) => crossings.map(({ id }) => id);

describe('the stays of a document', () => {
  it('begin with an entry and end with the exit right after it; the last may go on', () => {
    const records = [
      into('2026-11-01T10:00:00'),
      out('2026-11-05T10:00:00'),
      into('2026-11-20T10:00:00'),
    ] as const;
    const [first, second, third] = records;
    expect(staysOf(records)).toEqual([
      { entry: first, exit: second },
      { entry: third, exit: null },
    ]);
  });

  it('are the same in whatever order the records came', () => {
    const entry = into('2026-11-01T10:00:00');
    const exit = out('2026-11-05T10:00:00');
    expect(staysOf([exit, entry])).toEqual([{ entry, exit }]);
  });

  it('take the same crossing under two ids as one', () => {
    const entry = into('2026-11-01T10:00:00', { id: 'b' });
    const again = into('2026-11-01T10:00:00', { id: 'a' });
    expect(staysOf([entry, again])).toEqual([{ entry: again, exit: null }]);
  });

  it('take two entries on one day as one, the earlier', () => {
    const early = into('2026-11-01T00:05:00');
    const late = into('2026-11-01T23:55:00');
    const exit = out('2026-11-03T10:00:00');
    const exitAgain = out('2026-11-03T10:20:00');
    expect(staysOf([late, exitAgain, early, exit])).toEqual([{ entry: early, exit }]);
  });

  it('keep apart an entry before midnight in Kazakhstan and one after', () => {
    const before = into('2026-11-01T23:55:00');
    const after = into('2026-11-02T00:05:00');
    expect(staysOf([before, after])).toHaveLength(2);
  });

  it('keep a day on which somebody left and came back', () => {
    const [one, gone, back] = [
      into('2026-11-01T10:00:00'),
      out('2026-11-10T09:00:00'),
      into('2026-11-10T18:00:00'),
    ];
    expect(staysOf([one, gone, back])).toEqual([
      { entry: one, exit: gone },
      { entry: back, exit: null },
    ]);
  });

  it('leave the earlier stay without an exit where a second entry shows that one is missing', () => {
    const first = into('2026-11-01T10:00:00');
    const second = into('2026-11-20T10:00:00');
    const exit = out('2026-11-25T10:00:00');
    expect(staysOf([first, second, exit])).toEqual([
      { entry: first, exit: null },
      { entry: second, exit },
    ]);
  });

  it('are whole again once the missing exit comes', () => {
    const first = into('2026-11-01T10:00:00');
    const second = into('2026-11-20T10:00:00');
    const exit = out('2026-11-15T10:00:00');
    expect(staysOf([first, second, exit])).toEqual([
      { entry: first, exit },
      { entry: second, exit: null },
    ]);
  });

  it('have no entry where an exit is all that is known', () => {
    const exit = out('2026-11-05T10:00:00');
    const later = out('2026-11-09T10:00:00');
    expect(staysOf([later, exit])).toEqual([
      { entry: null, exit },
      { entry: null, exit: later },
    ]);
  });

  it("never end by the exit of somebody else who uses the document's number", () => {
    const entry = into('2026-11-01T10:00:00');
    const exit = out('2026-11-05T10:00:00', { birthDate: '1990-05-18' });
    expect(staysOf([entry, exit])).toEqual([
      { entry, exit: null },
      { entry: null, exit },
    ]);
  });

  it('read an entry and an exit of one instant by what was before', () => {
    const at = '2026-11-05T10:00:00';
    const [entry, exit] = [into(at), out(at)];
    expect(staysOf([exit, entry])).toEqual([{ entry, exit }]);
    const before = into('2026-11-01T10:00:00');
    expect(staysOf([entry, exit, before])).toEqual([
      { entry: before, exit },
      { entry, exit: null },
    ]);
  });
});

const anyRecord = fc
  .record({
    direction: fc.constantFrom('entry' as const, 'exit' as const),
    // Half days of eight days, so that many meet.
    half: fc.integer({ min: 0, max: 16 }),
    birthDate: fc.constantFrom('1990-05-17', '1990-05-18'),
  })
  .map(({ direction, half, birthDate }) =>
    crossing(direction, new Date(Date.UTC(2026, 10, 1, half * 12)).toISOString(), { birthDate }),
  );
const anyRecords = fc.array(anyRecord, { maxLength: 12 });

describe('whatever records there are', () => {
  const shuffled = anyRecords.chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
    ),
  );

  it('any order of arrival gives the same crossings and the same stays', () => {
    const property = fc.property(shuffled, ([records, others]) => {
      expect(idsOf(crossingsInOrder(others))).toEqual(idsOf(crossingsInOrder(records)));
      expect(staysOf(others)).toEqual(staysOf(records));
    });
    fc.assert(property, { numRuns: 2_000 });
  });

  it('a record that came twice adds nothing', () => {
    const twice = (records: readonly Crossing[]) =>
      records.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]);
    const property = fc.property(anyRecords, (records) => {
      expect(staysOf(twice(records))).toEqual(staysOf(records));
    });
    fc.assert(property);
  });

  it('the stays are in order, each crossing is in one of them, and no exit ends what began later', () => {
    const property = fc.property(anyRecords, (records) => {
      const stays = staysOf(records);
      const inStays = stays.flatMap(({ entry, exit }) =>
        [entry, exit].filter((one) => one !== null),
      );
      expect(idsOf(inStays).toSorted()).toEqual(idsOf(crossingsInOrder(records)).toSorted());
      const begins = stays.map(beginOf);
      expect(begins).toEqual(begins.toSorted((one, other) => one - other));
      for (const { entry, exit } of stays) {
        if (!entry || !exit) continue;
        expect(exit.crossedAt.getTime()).toBeGreaterThanOrEqual(entry.crossedAt.getTime());
        expect(exit.birthDate).toBe(entry.birthDate);
      }
    });
    fc.assert(property);
  });
});

function beginOf({ entry, exit }: Stay): number {
  return (entry ?? exit)?.crossedAt.getTime() ?? Number.NaN;
}
