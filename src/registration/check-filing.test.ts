import { describe, expect, it } from 'vitest';
import { checkFiling } from './check-filing.ts';
import { EXAMPLE_DAY, EXAMPLE_FILING } from './example-filing.ts';

type Path = readonly string[];

/** The example with one value put at a path; `undefined` takes the field away. */
function withValue(path: Path, value: unknown, base: unknown = EXAMPLE_FILING): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const fields = base as Record<string, unknown>;
  return { ...fields, [name]: withValue(rest, value, fields[name]) };
}

function faults(input: unknown, today = EXAMPLE_DAY): readonly string[] {
  const checked = checkFiling(input, today);
  return checked.ok ? [] : checked.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const withoutMrz = withValue(['immigrant', 'document', 'mrz'], undefined);

describe('a filing', () => {
  it('passes when all is in order, and comes out normalised', () => {
    const checked = checkFiling(
      withValue(['immigrant', 'nationality'], 'DEU', withoutMrz),
      EXAMPLE_DAY,
    );
    expect(checked.ok && checked.value.immigrant.nationality).toBe('D');
    expect(checked.ok && checked.value.entry.basis).toBe('visa-free');
  });

  it.each<[string, Path, unknown, string]>([
    [
      'born tomorrow',
      ['immigrant', 'birthDate'],
      '2026-11-24',
      '/immigrant/birthDate in-the-future',
    ],
    [
      'born on 30 February',
      ['immigrant', 'birthDate'],
      '1991-02-30',
      '/immigrant/birthDate no-such-day',
    ],
    ['a crossing tomorrow', ['entry', 'crossedOn'], '2026-11-24', '/entry/crossedOn in-the-future'],
    ['a stay from before the crossing', ['stay', 'from'], '2026-10-31', '/stay/from before-entry'],
    [
      'a stay that ends before it begins',
      ['stay', 'until'],
      '2026-11-01',
      '/stay/until until-before-from',
    ],
    ['a stay of decades', ['stay', 'until'], '2066-12-20', '/stay/until too-far-ahead'],
    [
      'an unknown country',
      ['immigrant', 'nationality'],
      'QQQ',
      '/immigrant/nationality unknown-state',
    ],
    [
      'a citizen of Kazakhstan',
      ['immigrant', 'nationality'],
      'KAZ',
      '/immigrant/nationality not-an-immigrant',
    ],
    [
      'an emoji in a name',
      ['immigrant', 'surname'],
      'KARIMOV 🙂',
      '/immigrant/surname forbidden-characters',
    ],
    [
      'a direction mark in a name',
      ['immigrant', 'surname'],
      'KARI\u202eMOV',
      '/immigrant/surname forbidden-characters',
    ],
    [
      'a control character in a street',
      ['place', 'street'],
      'Abay\u0007',
      '/place/street forbidden-characters',
    ],
    ['a KATO code of no region', ['place', 'kato'], '990000000', '/place/kato bad-kato'],
    ['a host without any contact', ['host'], { name: 'Invented Host' }, '/host contact-missing'],
    ['an IIN with a wrong digit', ['host', 'iin'], '900101300812', '/host/iin bad-iin'],
    ['a field that nobody knows', ['stay', 'nights'], 3, '/stay/nights unknown-field'],
    ['a missing field', ['stay', 'until'], undefined, '/stay/until required'],
    [
      'a permit that ended before the crossing',
      ['entry', 'permittedUntil'],
      '2026-10-01',
      '/entry/permittedUntil before-entry',
    ],
  ])('with %s names the field', (_what, path, value, fault) => {
    expect(faults(withValue(path, value, withoutMrz))).toEqual([fault]);
  });

  it('tells everything wrong at once, joined rules beside shapes', () => {
    const input = withValue(['stay', 'from'], '2026-10-31', withValue(['host'], 5));
    expect(faults(withValue(['immigrant', 'birthDate'], '2030-01-01', input))).toEqual([
      '/host wrong-type',
      '/immigrant/birthDate differs-from-mrz',
      '/immigrant/birthDate in-the-future',
      '/stay/from before-entry',
    ]);
  });

  it('says of a wrong check digit which field it guards, and nothing else', () => {
    const mrz = [
      'P<UZBKARIMOV<<BOBUR<TOHIR<OGLI<<<<<<<<<<<<<<',
      'FA19345673UZB9103052M3306105<<<<<<<<<<<<<<<4',
    ];
    expect(faults(withValue(['immigrant', 'document', 'mrz'], mrz))).toEqual([
      '/immigrant/document/number wrong-check-digit',
    ]);
  });

  it.each([null, 7, 'filing', [], [EXAMPLE_FILING]])('that is %j is no filing', (input) => {
    expect(faults(input)).toEqual([' wrong-type']);
  });

  it.each([
    ['one word', { surname: 'SANTOSH', givenNames: '' }],
    ['an apostrophe', { surname: "O'BRIEN", givenNames: 'SEÁN' }],
    ['39 letters', { surname: 'SRINIVASANAPHONGPHANKANOKWANRATTANAPORN', givenNames: '' }],
    ['a Cyrillic form', { surname: 'KARIMOV', givenNames: 'BOBUR', cyrillicName: 'Каримов Бобур' }],
  ])('with a name of %s passes', (_what, name) => {
    const immigrant = { ...EXAMPLE_FILING.immigrant, ...name };
    expect(
      faults(
        withValue(['immigrant', 'document', 'mrz'], undefined, { ...EXAMPLE_FILING, immigrant }),
      ),
    ).toEqual([]);
  });

  it('crossing at the end of the year counts by the legal day', () => {
    const crossed = withValue(['entry', 'crossedOn'], '2027-01-01', withoutMrz);
    const stay = withValue(['stay'], { from: '2027-01-01', until: '2027-02-01' }, crossed);
    expect(faults(stay, '2027-01-01')).toEqual([]);
    expect(faults(stay, '2026-12-31')).toEqual(['/entry/crossedOn in-the-future']);
  });
});
