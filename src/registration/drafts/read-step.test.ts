import { describe, expect, it } from 'vitest';
import { composeMrz, type MrzHolder } from '../../people/index.ts';
import { EXAMPLE_DAY } from '../example-filing.ts';
import type { DraftFiling } from './draft.ts';
import { mrzReading } from './mrz-fields.ts';
import { readStep } from './read-step.ts';
import type { DraftStep } from './steps.ts';

const holder: MrzHolder = {
  documentCode: 'P',
  issuingState: 'UTO',
  surname: 'SPECIMEN',
  givenNames: 'NOBODY',
  number: 'X1234567',
  nationality: 'UTO',
  birthDate: '1990-05-17',
  sex: 'F',
  expiresOn: '2031-01-09',
  optionalData: '',
};

function saved(filing: DraftFiling, step: DraftStep, part: unknown): DraftFiling {
  const read = readStep(filing, step, part, EXAMPLE_DAY);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
}

function faults(filing: DraftFiling, step: DraftStep, part: unknown): readonly string[] {
  const read = readStep(filing, step, part, EXAMPLE_DAY);
  return read.ok ? [] : read.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

function passportOf(changes: Partial<MrzHolder> = {}, format: 'TD1' | 'TD3' | 'MRV-A' = 'TD3') {
  return { immigrant: { document: { mrz: composeMrz(format, { ...holder, ...changes }) } } };
}

const PERSON = { surname: 'Testov', givenNames: '', birthDate: '1990-05-17', nationality: 'DEU' };
const ADDRESS = { kato: '750000000', street: 'Abay Avenue', house: '10', type: 'apartment' };

describe('a step that is saved', () => {
  it('keeps what its contract makes of the fields', () => {
    const typed = { ...PERSON, surname: '  Testov ', nationality: 'DEU' };
    expect(saved({}, 'person', { immigrant: typed })).toEqual({
      immigrant: { ...PERSON, nationality: 'D' },
    });
  });

  it('replaces its own fields wholly and leaves all others', () => {
    const before: DraftFiling = {
      immigrant: { ...PERSON, patronymic: 'Petrovich', contact: { email: 'a@mail.example' } },
      host: { email: 'host@mail.example' },
    };
    expect(saved(before, 'person', { immigrant: PERSON })).toEqual({
      immigrant: { ...PERSON, nationality: 'D', contact: { email: 'a@mail.example' } },
      host: { email: 'host@mail.example' },
    });
  });

  it('hears of its own errors alone, those of rules that join steps too', () => {
    const before: DraftFiling = { immigrant: { birthDate: '2026-11-20' } };
    const dates = { entry: { crossedOn: '2026-11-10' }, stay: { from: '2026-11-09' } };
    expect(faults(before, 'dates', dates)).toEqual([
      '/stay/until required',
      '/entry/crossedOn before-birth',
      '/stay/from before-entry',
    ]);
  });

  it('may not contradict the lines of the passport', () => {
    const before = saved({}, 'passport', passportOf());
    const typed = { ...PERSON, nationality: 'UTO', birthDate: '1991-05-17' };
    expect(faults(before, 'person', { immigrant: typed })).toEqual([
      '/immigrant/birthDate differs-from-mrz',
    ]);
  });

  it.each<[DraftStep, unknown, readonly string[]]>([
    ['person', { immigrant: { ...PERSON, shoes: 43 } }, ['/immigrant/shoes unknown-field']],
    ['person', { immigrant: { contact: {} } }, ['/immigrant/contact unknown-field']],
    [
      'document',
      { immigrant: { document: { mrz: [] } } },
      ['/immigrant/document/mrz unknown-field'],
    ],
    ['host', { place: {} }, ['/place unknown-field']],
    ['contact', { immigrant: { contact: { fax: '1' } } }, ['/immigrant/contact/fax unknown-field']],
    ['person', null, [' wrong-type']],
    ['person', { immigrant: 7 }, ['/immigrant wrong-type']],
    ['person', { immigrant: { surname: 'A\u0000' } }, ['/immigrant/surname malformed']],
    ['dates', { stay: [], entry: 'x' }, ['/entry wrong-type', '/stay wrong-type']],
    ['passport', { immigrant: { document: { mrz: 7 } } }, ['/immigrant/document/mrz wrong-type']],
  ])('%s refuses %j', (step, part, errors) => {
    const found = faults({}, step, part).filter((fault) => !fault.endsWith(' required'));
    expect(found).toEqual(errors);
  });
});

describe('a field that a form sends empty', () => {
  it('is absent where it is optional, but for given names, which may be none', () => {
    const typed = { ...PERSON, patronymic: '', cyrillicName: '  ', sex: '' };
    expect(saved({}, 'person', { immigrant: typed })).toEqual({
      immigrant: { ...PERSON, nationality: 'D' },
    });
    const entry = { crossedOn: '2026-11-10', basis: '', checkpoint: '', permittedUntil: '' };
    const stay = { from: '2026-11-10', until: '2026-12-10' };
    expect(saved({}, 'dates', { entry, stay })).toEqual({
      entry: { crossedOn: '2026-11-10', basis: 'visa-free' },
      stay,
    });
  });

  it('is required where it must be there', () => {
    expect(faults({}, 'person', { immigrant: { ...PERSON, surname: ' ', birthDate: '' } })).toEqual(
      ['/immigrant/surname required', '/immigrant/birthDate required'],
    );
    expect(faults({}, 'host', { host: { name: '', email: '' } })).toEqual([
      '/host contact-missing',
    ]);
  });

  it('of an address does not make it the number of a place', () => {
    const empty = { kato: '', rca: '', street: '', house: '', flat: '', type: '' };
    expect(faults({}, 'place', { place: empty })).toEqual(
      ['kato', 'street', 'house', 'type'].map((name) => `/place/${name} required`),
    );
    expect(saved({}, 'place', { place: { ...ADDRESS, rca: '', flat: '' } }).place).toEqual(ADDRESS);
  });
});

describe('the lines of a passport', () => {
  const READ = {
    surname: 'SPECIMEN',
    givenNames: 'NOBODY',
    birthDate: '1990-05-17',
    sex: 'F',
    nationality: 'UTO',
  };
  const DOCUMENT = { number: 'X1234567', issuingState: 'UTO', expiresOn: '2031-01-09' };

  it('fill person and document, and keep what no MRZ has', () => {
    const before: DraftFiling = {
      immigrant: {
        ...PERSON,
        patronymic: 'Petrovich',
        cyrillicName: 'Тестов',
        document: { type: 'seaman-book', number: 'OLD1' },
        contact: { email: 'a@mail.example' },
      },
    };
    const mrz = composeMrz('TD3', holder);
    expect(saved(before, 'passport', passportOf())).toEqual({
      immigrant: {
        ...READ,
        patronymic: 'Petrovich',
        cyrillicName: 'Тестов',
        document: { type: 'passport', ...DOCUMENT, mrz },
        contact: { email: 'a@mail.example' },
      },
    });
  });

  it('may be pasted in any way', () => {
    const [one = '', two = ''] = composeMrz('TD3', holder);
    const pasted = { immigrant: { document: { mrz: [` ${one}${two} `.toLowerCase()] } } };
    expect(saved({}, 'passport', pasted)).toEqual(saved({}, 'passport', passportOf()));
  });

  it.each([
    ['PD', 'TD3', 'diplomatic-passport'],
    ['PO', 'TD3', 'passport'],
    ['PS', 'TD3', 'passport'],
    ['I', 'TD1', 'national-id'],
    ['C', 'TD1', 'national-id'],
    ['AC', 'TD1', undefined],
  ] as const)('with the code %s in %s tell the kind of document, or nothing', (code, format, type) => {
    const filing = saved({}, 'passport', passportOf({ documentCode: code }, format));
    expect(filing.immigrant?.document?.type).toBe(type);
  });

  it('leave empty what they do not say, and what is no state', () => {
    const filled = saved(
      { immigrant: { birthDate: '1980-01-01' } },
      'passport',
      passportOf({ birthDate: null, nationality: 'QQQ' }),
    );
    expect(filled.immigrant).not.toHaveProperty('birthDate');
    expect(filled.immigrant).not.toHaveProperty('nationality');
    expect(filled.immigrant?.surname).toBe('SPECIMEN');
  });

  it('sent again as they are undo nothing that was mended since', () => {
    const read = saved({}, 'passport', passportOf());
    const typed = { ...READ, surname: 'Spécimen-Long' };
    const mended = saved(read, 'person', { immigrant: typed });
    expect(saved(mended, 'passport', passportOf())).toEqual(mended);
    const other = saved(mended, 'passport', passportOf({ number: 'X7654321' }));
    expect(other.immigrant?.surname).toBe('SPECIMEN');
  });

  it.each([
    [{}],
    [{ immigrant: { document: {} } }],
    [{ immigrant: { document: { mrz: [' ', ''] } } }],
  ])('are taken away, and nothing else, by %j', (part) => {
    const { immigrant } = saved({}, 'passport', passportOf());
    expect(saved({ ...(immigrant && { immigrant }) }, 'passport', part)).toEqual({
      immigrant: { ...READ, document: { type: 'passport', ...DOCUMENT } },
    });
  });

  it.each<[string, (lines: readonly string[]) => readonly string[], string]>([
    [
      'a number read wrongly',
      ([one = '', two = '']) => [one, `Y${two.slice(1)}`],
      '/immigrant/document/number wrong-check-digit',
    ],
    [
      'a line too short',
      ([one = '', two = '']) => [one, two.slice(1)],
      '/immigrant/document/mrz mrz-length',
    ],
    ['one line alone', ([one = '']) => [one], '/immigrant/document/mrz mrz-layout'],
  ])('with %s are refused where it is', (_what, spoil, error) => {
    const mrz = spoil(composeMrz('TD3', holder));
    expect(faults({}, 'passport', { immigrant: { document: { mrz } } })).toEqual([error]);
  });

  it('of a visa are no passport', () => {
    expect(faults({}, 'passport', passportOf({ documentCode: 'V' }, 'MRV-A'))).toEqual([
      '/immigrant/document/mrz not-an-identity-document',
    ]);
  });

  it('can be read beside what is typed', () => {
    const filing = saved({}, 'passport', passportOf({ birthDate: null }));
    expect(mrzReading({ filing }, EXAMPLE_DAY)).toEqual({
      '/immigrant/surname': 'SPECIMEN',
      '/immigrant/givenNames': 'NOBODY',
      '/immigrant/sex': 'F',
      '/immigrant/nationality': 'UTO',
      '/immigrant/document/number': 'X1234567',
      '/immigrant/document/issuingState': 'UTO',
      '/immigrant/document/expiresOn': '2031-01-09',
      '/immigrant/document/type': 'passport',
    });
    expect(mrzReading({ filing: {} }, EXAMPLE_DAY)).toEqual({});
  });
});
