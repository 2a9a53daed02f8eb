import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingRecord } from '../../../test/support/crossings.ts';
import { readCrossing } from './contract.ts';

const NOW = new Date('2026-11-23T05:00:00Z');

function errorsOf(record: unknown): readonly string[] {
  const read = readCrossing(record, NOW);
  return read.ok ? [] : read.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

function crossingOf(record: unknown) {
  const read = readCrossing(record, NOW);
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.errors)}`);
  return read.value;
}

describe('a record of the border', () => {
  it('is read with its document as filings have it, and the day in Kazakhstan', () => {
    const document = { issuingState: 'DEU', number: 'c01x-0 06h1' };
    expect(
      crossingOf(crossingRecord({ crossedAt: '2026-11-19T20:30:00Z', document })),
    ).toMatchObject({
      document: { issuingState: 'D', number: 'C01X006H1' },
      crossedAt: new Date('2026-11-19T20:30:00Z'),
      crossedOn: '2026-11-20',
    });
  });

  it.each([
    '2026-11-20T10:15:00Z',
    '2026-11-20t10:15:00.5z',
    '2026-11-20T10:15:00.123456789+05:30',
    '2024-02-29T00:00:00-00:00',
  ])('may have crossed at %s', (crossedAt) => {
    expect(errorsOf(crossingRecord({ crossedAt }))).toEqual([]);
  });

  it.each([
    '2026-11-20',
    '2026-11-20T10:15:00',
    '2026-11-20T10:15Z',
    '2026-11-20 10:15:00Z',
    '2026-02-30T10:15:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T23:59:60Z',
    '2026-11-20T10:15:00+0500',
    '١٩٩٠-٠٥-١٧T10:15:00Z',
    '+020261-11-20T10:15:00Z',
    'yesterday',
    '',
  ])('cannot have crossed at %j', (crossedAt) => {
    expect(errorsOf(crossingRecord({ crossedAt }))).toEqual(['/crossedAt not-an-instant']);
  });

  it('may be ahead of our clock by a day, and by no more', () => {
    expect(errorsOf(crossingRecord({ crossedAt: '2026-11-24T05:00:00Z' }))).toEqual([]);
    const later = crossingRecord({ crossedAt: '2026-11-24T05:00:00.001Z' });
    expect(errorsOf(later)).toEqual(['/crossedAt in-the-future']);
  });

  it('is of nobody who was not born yet', () => {
    expect(errorsOf(crossingRecord({ birthDate: '2026-11-20' }))).toEqual([]);
    expect(errorsOf(crossingRecord({ birthDate: '2026-11-21' }))).toEqual([
      '/crossedAt before-birth',
    ]);
  });

  it('is told everything that is wrong with it at once', () => {
    const record = crossingRecord({
      id: 'two words',
      direction: 'sideways',
      crossedAt: '2036-11-20T10:15:00Z',
      checkpoint: ' ',
      document: { issuingState: 'XYZ', number: 'АВ123', series: 1 },
      surname: '',
      birthDate: '1990-02-30',
      extra: true,
    });
    expect(errorsOf(record).toSorted()).toEqual([
      '/birthDate no-such-day',
      '/checkpoint too-short',
      '/crossedAt in-the-future',
      '/direction not-one-of',
      '/document/issuingState unknown-state',
      '/document/number bad-document-number',
      '/document/series unknown-field',
      '/extra unknown-field',
      '/id forbidden-characters',
      '/surname too-short',
    ]);
  });

  it.each([
    [null],
    [1],
    ['text'],
    [[]],
    [[crossingRecord()]],
    [undefined],
  ])('is an object, and not %j', (input) => {
    expect(errorsOf(input)).toHaveLength(1);
  });

  it('of a thousand mistakes is told twenty', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`key${at}`, 1]));
    expect(errorsOf({ ...crossingRecord(), ...many })).toHaveLength(20);
  });

  it('may be anything at all, and is read or refused', () => {
    const parts = Object.fromEntries(
      Object.entries(crossingRecord()).map(([name, value]) => [
        name,
        fc.oneof(fc.constant<unknown>(value), fc.anything()),
      ]),
    );
    const property = fc.property(fc.oneof(fc.anything(), fc.record(parts)), (input) => {
      expect(typeof readCrossing(input, NOW).ok).toBe('boolean');
    });
    fc.assert(property, { numRuns: 1_000 });
  });
});
