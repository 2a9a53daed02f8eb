import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, type PropertyRecord } from '../../places/index.ts';
import { type KnownProperty, newsIn } from './news.ts';
import type { ReportedProperty } from './reported-property.ts';
import { touchedBy } from './touched-by.ts';

const TODAY = '2026-11-23';
const NOTHING: KnownProperty = { records: new Map(), addresses: new Map() };

function addressOf(house: string) {
  return { kato: '750000000', street: 'Probe Street', house, type: 'house' } as const;
}

function reported(id: string, changes: Partial<ReportedProperty> = {}): ReportedProperty {
  return {
    ...{ id, ownerKind: 'iin', owner: 'one', rca: 'C', since: '2020-01-01', until: null },
    address: null,
    ...changes,
  };
}

/** A record that says of its code which house it is. */
function at(house: string, id: string, changes: Partial<ReportedProperty> = {}): ReportedProperty {
  return reported(id, { address: addressOf(house), ...changes });
}

function told(records: readonly ReportedProperty[], before = NOTHING): readonly string[] {
  const { verdicts } = newsIn(before, records, TODAY);
  return records.map((one) => Object.values(verdicts.get(one) ?? {}).join(' '));
}

/** What is known once these have been taken. */
function knownAfter(records: readonly ReportedProperty[]): KnownProperty {
  const news = newsIn(NOTHING, records, TODAY);
  return {
    records: new Map(news.records.map((record) => [record.id, record])),
    addresses: news.addresses,
  };
}

describe('records of property', () => {
  it('are kept without an address, and tie from the one on that says where their code is', () => {
    const story = [reported('1'), at('10', '2'), reported('3'), reported('1')];
    expect(told(story)).toEqual([
      'taken kept',
      'taken tied-to-place',
      'taken tied-to-place',
      'known tied-to-place',
    ]);
  });

  it('correct what came under the same id before; without an address they leave that as it is', () => {
    const known = knownAfter([at('10', '1')]);
    expect(told([at('10', '1')], known)).toEqual(['known tied-to-place']);
    expect(told([reported('1')], known)).toEqual(['known tied-to-place']);
    for (const change of [
      { owner: 'another' },
      { ownerKind: 'bin' },
      { since: '2020-01-02' },
      { until: '2026-01-01' },
      { rca: 'D' },
    ] as const) {
      expect(told([reported('1', change)], known)[0]).toMatch(/^taken/);
    }
  });

  it('name another address for a code only where nobody else still stands on it', () => {
    const [first, second] = [at('10', '1'), at('12', '2')];
    expect(told([first, second])).toEqual(['taken tied-to-place', 'differs']);
    expect(told([at('10', '1'), at('12', '1')])).toEqual([
      'taken tied-to-place',
      'taken tied-to-place',
    ]);
    const ended = at('10', '1', { until: '2026-11-22' });
    expect(told([first, ended, second]).at(-1)).toBe('taken tied-to-place');
    const lastDay = at('10', '1', { until: TODAY });
    expect(told([first, lastDay, second]).at(-1)).toBe('differs');
    const away = at('10', '1', { rca: 'D' });
    expect(told([first, away, second]).at(-1)).toBe('taken tied-to-place');
  });

  it('that differ change nothing', () => {
    const known = knownAfter([at('10', '1')]);
    const news = newsIn(known, [at('12', '2')], TODAY);
    expect([news.records, [...news.addresses]]).toEqual([[], []]);
  });

  it('leave the last of an id to be written, once', () => {
    const news = newsIn(NOTHING, [at('10', '1'), at('12', '1', { owner: 'two' })], TODAY);
    expect(news.records).toMatchObject([{ id: '1', owner: 'two' }]);
    expect(news.records[0]).not.toHaveProperty('address');
    expect([...news.addresses.values()]).toEqual([addressKey(addressOf('12'))]);
  });

  it('taken apart by what touches what come to the same as one after another', () => {
    const any = fc.record({
      id: fc.constantFrom('1', '2', '3', '4'),
      owner: fc.constantFrom('one', 'two'),
      rca: fc.constantFrom('A', 'B', 'C', 'D'),
      until: fc.constantFrom(null, '2026-01-01'),
      address: fc.constantFrom(null, addressOf('10'), addressOf('12')),
    });
    const records = fc.array(any.map((change) => reported(change.id, change)));
    const property = fc.property(
      records,
      records,
      fc.infiniteStream(fc.boolean()),
      (old, now, pick) => {
        const known = knownAfter(old);
        const left = touchedBy(
          known,
          now,
          now.filter(() => pick.next().value ?? false),
        );
        const whole = newsIn(known, now, TODAY);
        const parts = [now.filter((one) => !left.has(one)), now.filter((one) => left.has(one))].map(
          (part) => newsIn(known, part, TODAY),
        );
        const verdicts = new Map(parts.flatMap((part) => [...part.verdicts]));
        expect(now.map((one) => verdicts.get(one))).toEqual(
          now.map((one) => whole.verdicts.get(one)),
        );
        const written = (records: readonly PropertyRecord[]) =>
          new Set(records.map((one) => JSON.stringify(one)));
        expect(written(parts.flatMap((part) => part.records))).toEqual(written(whole.records));
      },
    );
    fc.assert(property, { numRuns: 2_000 });
  });
});
