import { describe, expect, it } from 'vitest';
import { checkDocument, composeMrz, type MrzHolder, type TypedParticulars } from './index.ts';

const TODAY = '2026-11-23';
const holder: MrzHolder = {
  documentCode: 'P',
  issuingState: 'UTO',
  surname: 'Specimen',
  givenNames: 'Nobody',
  number: 'X1234567',
  nationality: 'UTO',
  birthDate: '1990-05-17',
  sex: 'F',
  expiresOn: '2031-01-09',
  optionalData: '',
};
const mrz = composeMrz('TD3', holder);
const document = {
  type: 'passport',
  number: 'X1234567',
  issuingState: 'UTO',
  expiresOn: '2031-01-09',
};
const typed: TypedParticulars = {
  surname: 'Specimen',
  givenNames: 'Nobody',
  birthDate: '1990-05-17',
  sex: 'F',
  nationality: 'UTO',
  document: { ...document, mrz },
};

function errorsOf(particulars: TypedParticulars) {
  return checkDocument(particulars, TODAY).errors;
}

/** The same lines with one character of line 2 replaced. */
function misread(position: number, character: string): string[] {
  const [first = '', second = ''] = mrz;
  return [first, second.slice(0, position - 1) + character + second.slice(position)];
}

describe('particulars beside an MRZ', () => {
  it('that agree with it have nothing wrong', () => {
    expect(checkDocument(typed, TODAY)).toEqual({ errors: [], nameDiffers: false });
  });

  it('are named where they differ from it, all at once, with what it says', () => {
    const errors = errorsOf({
      ...typed,
      birthDate: '1990-05-18',
      sex: 'M',
      nationality: 'UZB',
      document: {
        ...document,
        number: 'X1234568',
        issuingState: 'KAZ',
        expiresOn: '2032-01-09',
        mrz,
      },
    });
    const said = Object.fromEntries(errors.map((error) => [error.pointer, error.params?.['mrz']]));
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set(['differs-from-mrz']));
    expect(said).toEqual({
      '/immigrant/document/number': 'X1234567',
      '/immigrant/birthDate': '1990-05-17',
      '/immigrant/document/expiresOn': '2031-01-09',
      '/immigrant/sex': 'F',
      '/immigrant/nationality': 'UTO',
      '/immigrant/document/issuingState': 'UTO',
    });
  });

  it('are not compared where they are missing', () => {
    expect(errorsOf({ document: { mrz } })).toEqual([]);
    expect(checkDocument({ surname: 'Specimen', document: { mrz } }, TODAY).nameDiffers).toBe(
      false,
    );
  });

  it('without an MRZ are not compared at all', () => {
    expect(checkDocument({ ...typed, document }, TODAY)).toEqual({
      errors: [],
      nameDiffers: false,
    });
    expect(checkDocument({}, TODAY)).toEqual({ errors: [], nameDiffers: false });
  });

  it('may write the number in lower case, with spaces, hyphens and fillers', () => {
    const number = 'x 123-4567<';
    expect(errorsOf({ ...typed, document: { ...document, number, mrz } })).toEqual([]);
  });

  it('may write Germany as DEU', () => {
    const german = composeMrz('TD3', { ...holder, issuingState: 'D', nationality: 'D' });
    const particulars = { ...typed, nationality: 'DEU' };
    const errors = errorsOf({
      ...particulars,
      document: { ...document, issuingState: 'DEU', mrz: german },
    });
    expect(errors).toEqual([]);
  });

  it('may give any sex where the MRZ gives none, but not X where it gives one', () => {
    const unspecified = composeMrz('TD3', { ...holder, sex: 'X' });
    for (const sex of ['M', 'F', 'X', undefined] as const) {
      expect(errorsOf({ ...typed, sex, document: { ...document, mrz: unspecified } })).toEqual([]);
    }
    expect(errorsOf({ ...typed, sex: 'X' })).toMatchObject([{ pointer: '/immigrant/sex' }]);
  });

  it('may be of somebody over a hundred years old, whose century the MRZ does not say', () => {
    const old = composeMrz('TD3', { ...holder, birthDate: '1921-05-17' });
    const filing = { ...typed, document: { ...document, mrz: old } };
    expect(errorsOf({ ...filing, birthDate: '1921-05-17' })).toEqual([]);
    expect(errorsOf({ ...filing, birthDate: '2121-05-17' })).toMatchObject([
      { pointer: '/immigrant/birthDate', code: 'differs-from-mrz' },
    ]);
  });

  it('may give a birth date that the MRZ marks as unknown', () => {
    const unknown = composeMrz('TD3', { ...holder, birthDate: null });
    expect(errorsOf({ ...typed, document: { ...document, mrz: unknown } })).toEqual([]);
  });
});

describe('a wrong check digit', () => {
  it('is named at the field it guards, which is then not compared', () => {
    const lines = misread(1, 'Y');
    expect(errorsOf({ ...typed, document: { ...document, mrz: lines } })).toEqual([
      { pointer: '/immigrant/document/number', code: 'wrong-check-digit' },
    ]);
  });

  it('does not hide that another field differs', () => {
    const filing = { ...typed, sex: 'M' as const, document: { ...document, mrz: misread(1, 'Y') } };
    expect(errorsOf(filing).map((error) => error.pointer)).toEqual([
      '/immigrant/document/number',
      '/immigrant/sex',
    ]);
  });

  it('of the personal number, which nobody types, is named at the MRZ', () => {
    const lines = misread(43, '5');
    expect(errorsOf({ ...typed, document: { ...document, mrz: lines } })).toEqual([
      { pointer: '/immigrant/document/mrz', code: 'wrong-check-digit' },
    ]);
  });
});

describe('an MRZ that cannot be read', () => {
  it('says which line has how many characters', () => {
    const lines = [mrz[0] ?? '', (mrz[1] ?? '').slice(1)];
    expect(errorsOf({ ...typed, document: { ...document, mrz: lines } })).toEqual([
      {
        pointer: '/immigrant/document/mrz',
        code: 'mrz-length',
        params: { line: 2, length: 43 },
      },
    ]);
  });

  it('is a visa even when misread', () => {
    const visa = composeMrz('MRV-B', { ...holder, documentCode: 'V' });
    const lines = [visa[0] ?? '', (visa[1] ?? '').slice(1)];
    expect(errorsOf({ ...typed, document: { ...document, mrz: lines } })).toEqual([
      { pointer: '/immigrant/document/mrz', code: 'not-an-identity-document' },
    ]);
  });
});

describe('a name that differs from the MRZ', () => {
  it('is no error, but is said', () => {
    expect(checkDocument({ ...typed, surname: 'Specimin' }, TODAY)).toEqual({
      errors: [],
      nameDiffers: true,
    });
  });
});
