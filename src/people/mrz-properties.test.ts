import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../platform/calendar/index.ts';
import { characterValue } from './check-digit.ts';
import {
  checkDocument,
  composeMrz,
  type MrzHolder,
  parseMrz,
  sameState,
  type TypedParticulars,
} from './index.ts';
import { LAYOUTS } from './mrz-layout.ts';

const TODAY = '2026-11-23';
const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'];
const LETTERS = ALPHABET.slice(0, 26);
const NUMERALS = ALPHABET.slice(0, 36);

const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 6 });
const words = (least: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: least, maxLength: 2 }).map((list) => list.join(' '));
const text = (longest: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...NUMERALS), minLength: 1, maxLength: longest });
const state = fc.constantFrom('UTO', 'UZB', 'D', 'XXA');
const daysAgo = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, -days));

function holders(longestNumber: number): fc.Arbitrary<MrzHolder> {
  return fc.record({
    documentCode: fc.constantFrom('P', 'I', 'AC', 'ID'),
    issuingState: state,
    nationality: state,
    surname: words(1),
    givenNames: words(0),
    number: text(longestNumber),
    birthDate: fc.option(daysAgo(0, 36_000)),
    sex: fc.constantFrom('M', 'F', 'X'),
    expiresOn: daysAgo(-18_000, 17_000),
    optionalData: fc.oneof(fc.constant(''), text(7)),
  });
}

describe('whatever a document says', () => {
  it.each([
    ['TD3', 9],
    ['TD1', 20],
    ['TD2', 9],
    ['MRV-A', 9],
    ['MRV-B', 9],
  ] as const)('a composed %s parses to it again', (format, longestNumber) => {
    fc.assert(
      fc.property(holders(longestNumber), (holder) => {
        const visa = format.startsWith('MRV') ? { documentCode: 'V' } : {};
        const printed = { ...holder, ...visa };
        expect(parseMrz(composeMrz(format, printed), TODAY)).toEqual({
          ok: true,
          mrz: { ...printed, format, nameTruncated: false },
        });
      }),
    );
  });

  it('a number of a TD2 card that runs on parses to it again', () => {
    fc.assert(
      fc.property(holders(15), (holder) => {
        const printed = { ...holder, optionalData: '' };
        expect(parseMrz(composeMrz('TD2', printed), TODAY)).toMatchObject({ mrz: printed });
      }),
    );
  });

  it('one wrong character of a guarded field is named, unless its check digit cannot see it', () => {
    const { number, birthDate, expiresOn } = LAYOUTS.TD3;
    const fields = fc.constantFrom(
      { span: number, field: 'number' },
      { span: birthDate, field: 'birthDate' },
      { span: expiresOn, field: 'expiresOn' },
    );
    const character = fc.constantFrom(...ALPHABET);
    fc.assert(
      fc.property(holders(9), fields, fc.nat(), character, (holder, { span, field }, at, other) => {
        const lines = composeMrz('TD3', holder);
        const position = span.first - 1 + (at % (span.last - span.first + 1));
        const second = [...(lines[1] ?? '')];
        const before = second[position] ?? '';
        second[position] = other;
        const result = parseMrz([lines[0] ?? '', second.join('')], TODAY);
        const named = !result.ok && result.errors.some((fault) => fault.field === field);
        // The weights 7, 3 and 1 have no factor in common with 10, so only values equal modulo 10 collide.
        const isBlind = (Number(characterValue(before)) - Number(characterValue(other))) % 10 === 0;
        expect(named || isBlind).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('no text makes it throw, and what it refuses has a reason', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      ...[30, 36, 44].map((length) =>
        fc.string({
          unit: fc.constantFrom(...ALPHABET, 'é', ' '),
          minLength: length,
          maxLength: length,
        }),
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const result = parseMrz(lines, TODAY);
        expect(result.ok || result.errors.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('whatever is typed beside an MRZ', () => {
  const typedLike = (holder: MrzHolder, change: Partial<MrzHolder>): TypedParticulars => {
    const said = { ...holder, ...change };
    const { surname, givenNames, sex, nationality, number, issuingState, expiresOn } = said;
    return {
      surname,
      givenNames,
      sex,
      nationality,
      ...(said.birthDate === null ? {} : { birthDate: said.birthDate }),
      document: { number, issuingState, expiresOn, mrz: composeMrz('TD3', holder) },
    };
  };
  const POINTERS = {
    number: '/immigrant/document/number',
    birthDate: '/immigrant/birthDate',
    expiresOn: '/immigrant/document/expiresOn',
    sex: '/immigrant/sex',
    nationality: '/immigrant/nationality',
    issuingState: '/immigrant/document/issuingState',
  } as const;

  /** Whether the two say the same: an MRZ leaves sex and birth open, and has no century of birth. */
  function agree(field: keyof typeof POINTERS, printed: string | null, typed: string | null) {
    if (field === 'sex') return printed === 'X' || printed === typed;
    if (field === 'birthDate') return !printed || !typed || printed.slice(2) === typed.slice(2);
    if (field === 'number' || field === 'expiresOn') return printed === typed;
    return sameState(printed ?? '', typed ?? '');
  }

  it('each field agrees with it or is named, and nothing else is', () => {
    fc.assert(
      fc.property(
        holders(9),
        holders(9),
        fc.subarray(Object.keys(POINTERS)),
        (holder, other, changed) => {
          const entries = Object.entries(other).filter(([field]) => changed.includes(field));
          const change: Partial<MrzHolder> = Object.fromEntries(entries);
          const { errors } = checkDocument(typedLike(holder, change), TODAY);
          const said = { ...holder, ...change };
          const differing = (Object.keys(POINTERS) as (keyof typeof POINTERS)[])
            .filter((field) => !agree(field, holder[field], said[field]))
            .map((field) => `${POINTERS[field]} differs-from-mrz`);
          expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual(
            differing.toSorted(),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
