import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAddress, newBin, newIin, propertyRecord } from '../../../test/support/property.ts';
import { readProperty } from './contract.ts';

function errorsOf(record: unknown): readonly string[] {
  const read = readProperty(record);
  return read.ok ? [] : read.errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted();
}

describe('a record of property', () => {
  it('is read with its owner by kind, its code without the spaces that group it, and no end', () => {
    const [bin, address] = [newBin(), newAddress()];
    const record = propertyRecord({ iin: undefined, bin, rca: ' 0201 3000 2263 7594', address });
    const rca = '0201300022637594';
    expect(readProperty(record)).toEqual({
      ok: true,
      value: {
        id: record['id'],
        ownerKind: 'bin',
        owner: bin,
        rca,
        since: '2020-03-01',
        until: null,
        address: { ...address, rca },
      },
    });
  });

  it('needs no address, and may end on the day on which it begins', () => {
    expect(errorsOf(propertyRecord({ address: undefined }))).toEqual([]);
    expect(errorsOf(propertyRecord({ since: '2026-11-23', until: '2026-11-23' }))).toEqual([]);
    expect(errorsOf(propertyRecord({ since: '2026-11-23', until: '2026-11-22' }))).toEqual([
      '/until until-before-from',
    ]);
  });

  it('has one owner, by a number that can be one', () => {
    expect(errorsOf(propertyRecord({ iin: undefined }))).toEqual([' one-owner']);
    expect(errorsOf(propertyRecord({ bin: newBin() }))).toEqual([' one-owner']);
    expect(errorsOf(propertyRecord({ iin: '900101300812' }))).toEqual(['/iin bad-iin']);
    expect(errorsOf(propertyRecord({ iin: undefined, bin: '123456789012' }))).toEqual([
      '/bin bad-bin',
    ]);
    expect(errorsOf(propertyRecord({ bin: null }))).toEqual([' one-owner', '/bin wrong-type']);
  });

  it('is told everything that is wrong with it at once', () => {
    const record = propertyRecord({
      id: 'two words',
      iin: '1',
      bin: newBin(),
      rca: 'код',
      address: { ...newAddress(), kato: '990000000', street: ' ', type: 'tent', rca: '1' },
      since: '2026-02-30',
      until: 'for ever',
      owner: 'SOMEBODY',
    });
    expect(errorsOf(record)).toEqual([
      ' one-owner',
      '/address/kato bad-kato',
      '/address/rca unknown-field',
      '/address/street too-short',
      '/address/type not-one-of',
      '/id forbidden-characters',
      '/iin bad-iin',
      '/owner unknown-field',
      '/rca forbidden-characters',
      '/since no-such-day',
      '/until not-a-date',
    ]);
  });

  it.each([
    [null],
    [1],
    ['text'],
    [[]],
    [[propertyRecord()]],
    [undefined],
  ])('is an object, and not %j', (input) => {
    expect(errorsOf(input)).toHaveLength(1);
  });

  it('of a thousand mistakes is told twenty', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`key${at}`, 1]));
    expect(errorsOf({ ...propertyRecord(), ...many })).toHaveLength(20);
  });

  it('may be anything at all, and is read or refused', () => {
    const parts = Object.fromEntries(
      Object.entries({ ...propertyRecord(), bin: newIin(), until: '2030-01-01' }).map(
        ([name, value]) => [name, fc.oneof(fc.constant<unknown>(value), fc.anything())],
      ),
    );
    const property = fc.property(
      fc.oneof(fc.anything(), fc.record(parts, { requiredKeys: [] })),
      (input) => {
        expect(typeof readProperty(input).ok).toBe('boolean');
      },
    );
    fc.assert(property, { numRuns: 1_000 });
  });
});
