import { describe, expect, it } from 'vitest';
import { checkDigit } from './check-digit.ts';
import { composeMrz, type MrzHolder, parseMrz } from './index.ts';
import type { MrzFault } from './mrz.ts';

const TODAY = '2026-11-23';
const holder: MrzHolder = {
  documentCode: 'P',
  issuingState: 'UTO',
  surname: 'Specimen',
  givenNames: 'Nobody Ever',
  number: 'X1234567',
  nationality: 'UTO',
  birthDate: '1990-05-17',
  sex: 'F',
  expiresOn: '2031-01-09',
  optionalData: '',
};

function replaceAt(lines: readonly string[], line: number, position: number, text: string) {
  return lines.map((old, index) =>
    index === line - 1
      ? old.slice(0, position - 1) + text + old.slice(position - 1 + text.length)
      : old,
  );
}

function faultsOf(lines: readonly string[]): readonly MrzFault[] {
  const result = parseMrz(lines, TODAY);
  return result.ok ? [] : result.errors;
}

function read(changes: Partial<MrzHolder>, format: 'TD1' | 'TD2' | 'TD3' = 'TD3', today = TODAY) {
  const result = parseMrz(composeMrz(format, { ...holder, ...changes }), today);
  return result.ok ? result.mrz : null;
}

describe('a document number', () => {
  it('of a card runs on into the optional data (the example of Doc 9303-11, D.2)', () => {
    const first = 'I<UTOD23145890<7349<<<<<<<<<<<';
    const second = `3407127M9507122UTO<<<<<<<<<<<2`;
    const lines = [first, second, 'STEVENSON<<PETER<JOHN<<<<<<<<<'];
    expect(parseMrz(lines, '2026-11-23')).toMatchObject({
      ok: true,
      mrz: { number: 'D23145890734', optionalData: '' },
    });
    const wrong = replaceAt(lines, 1, 19, '8');
    expect(faultsOf(wrong)).toEqual([{ code: 'wrong-check-digit', field: 'number' }]);
  });

  it('that runs on leaves the other optional data as it is', () => {
    const mrz = read({ documentCode: 'I', number: 'AB123456789', optionalData: 'Q7' }, 'TD1');
    expect(mrz).toMatchObject({ number: 'AB123456789', optionalData: 'Q7' });
  });

  it.each([
    ['a short one', 'X1234567', `A${checkDigit('X1234567<A')}`],
    ['one of nine characters', 'X12345678', ''],
    ['one with only its digit after it', 'X12345678', `${checkDigit('X12345678')}`],
  ])('without check digit is wrong: %s', (_, number, after) => {
    const card = composeMrz('TD1', { ...holder, documentCode: 'I', number });
    const lines = replaceAt(replaceAt(card, 1, 15, '<'), 1, 16, after);
    expect(faultsOf(lines)).toEqual([{ code: 'wrong-check-digit', field: 'number' }]);
  });

  it('of a passport never runs on', () => {
    const whole = `X12345678A${checkDigit('X12345678A')}`;
    const passport = composeMrz('TD3', { ...holder, number: 'X12345678', optionalData: 'A0' });
    const lines = replaceAt(replaceAt(passport, 2, 10, '<'), 2, 29, whole.slice(9));
    expect(faultsOf(lines)).toContainEqual({ code: 'wrong-check-digit', field: 'number' });
  });
});

describe('the personal number of a passport', () => {
  it('may be checked by a filler or a zero when unused, and by its digit only when used', () => {
    const unused = composeMrz('TD3', holder);
    expect(faultsOf(replaceAt(unused, 2, 43, '<'))).toEqual([]);
    expect(faultsOf(replaceAt(unused, 2, 43, '0'))).toEqual([]);
    const used = composeMrz('TD3', { ...holder, optionalData: 'ZE184226B' });
    const [fault, ...others] = faultsOf(replaceAt(used, 2, 43, '<'));
    expect(fault).toEqual({ code: 'wrong-check-digit', field: 'personalNumber' });
    expect(others).toEqual([]);
  });
});

describe('dates', () => {
  it('of birth are never in the future', () => {
    expect(read({ birthDate: '2026-11-23' })?.birthDate).toBe('2026-11-23');
    expect(read({ birthDate: '1926-11-24' })?.birthDate).toBe('1926-11-24');
    expect(read({ birthDate: '1999-12-31' }, 'TD3', '2100-01-01')?.birthDate).toBe('2099-12-31');
  });

  it('of expiry are within 49 years before and 50 years after today', () => {
    expect(read({ expiresOn: '2076-12-31' })?.expiresOn).toBe('2076-12-31');
    expect(read({ expiresOn: '1977-01-01' })?.expiresOn).toBe('1977-01-01');
    expect(read({ expiresOn: '2000-02-29' })?.expiresOn).toBe('2000-02-29');
    expect(read({ expiresOn: '2101-03-04' }, 'TD3', '2090-01-01')?.expiresOn).toBe('2101-03-04');
  });

  it('of birth may be unknown in part, and are then null', () => {
    expect(read({ birthDate: null })).toMatchObject({ birthDate: null });
    const visa = composeMrz('MRV-A', { ...holder, documentCode: 'V' });
    const result = parseMrz(replaceAt(visa, 2, 14, '90<<<<3'), TODAY);
    expect(result).toMatchObject({ ok: true, mrz: { birthDate: null } });
  });

  it('that are no day are named though their digits are right', () => {
    const lines = composeMrz('TD2', {
      ...holder,
      expiresOn: '2031-02-29',
      birthDate: '1990-13-01',
    });
    expect(faultsOf(lines)).toEqual([
      { code: 'no-such-day', field: 'birthDate' },
      { code: 'no-such-day', field: 'expiresOn' },
    ]);
  });

  it('with letters in them are no day, whatever their check digit', () => {
    const visa = composeMrz('MRV-A', { ...holder, documentCode: 'V' });
    const letters = `9A0517${checkDigit('9A0517')}`;
    expect(faultsOf(replaceAt(visa, 2, 14, letters))).toEqual([
      { code: 'no-such-day', field: 'birthDate' },
    ]);
  });

  it('of expiry cannot be unknown', () => {
    const lines = replaceAt(
      composeMrz('MRV-A', { ...holder, documentCode: 'V' }),
      2,
      22,
      '<<<<<<0',
    );
    expect(faultsOf(lines)).toEqual([{ code: 'no-such-day', field: 'expiresOn' }]);
  });
});

describe('names', () => {
  it('that fill their field may have been cut, those that end before it not', () => {
    const long = 'Abcdefghijklmnopqrstuvwxyzabcdefghijklm';
    expect(long).toHaveLength(39);
    expect(read({ surname: long, givenNames: '' })).toMatchObject({
      surname: long.toUpperCase(),
      givenNames: '',
      nameTruncated: true,
    });
    expect(read({ surname: long.slice(1), givenNames: '' })?.nameTruncated).toBe(false);
  });

  it('printed after the fillers alone are the surname of a person of one name', () => {
    const lines = replaceAt(
      composeMrz('TD3', { ...holder, surname: '', givenNames: '' }),
      1,
      6,
      '<<MONO',
    );
    expect(parseMrz(lines, TODAY)).toMatchObject({ mrz: { surname: 'MONO', givenNames: '' } });
  });
});

describe('faults', () => {
  it('are named all at once, the composite only when nothing else explains it', () => {
    const good = composeMrz('TD3', holder);
    const wrong = replaceAt(replaceAt(replaceAt(good, 2, 1, 'Y'), 2, 19, '8'), 2, 27, '8');
    expect(faultsOf(wrong)).toEqual(
      ['number', 'birthDate', 'expiresOn'].map((field) => ({ code: 'wrong-check-digit', field })),
    );
    const digit = good[1]?.at(-1) === '0' ? '1' : '0';
    expect(faultsOf(replaceAt(good, 2, 44, digit))).toEqual([
      { code: 'wrong-check-digit', field: 'composite' },
    ]);
  });

  it('of the alphabet are named by place and do not hide a wrong check digit', () => {
    const lines = replaceAt(replaceAt(composeMrz('TD3', holder), 1, 8, 'é'), 2, 1, 'Y');
    expect(faultsOf(lines)).toEqual([
      { code: 'mrz-alphabet', field: 'alphabet', params: { line: 1, position: 8 } },
      { code: 'wrong-check-digit', field: 'number' },
    ]);
  });

  it('of the alphabet are named once, though they stand in a date, a digit or the sex', () => {
    for (const position of [15, 20, 21]) {
      expect(faultsOf(replaceAt(composeMrz('TD3', holder), 2, position, 'é'))).toEqual([
        { code: 'mrz-alphabet', field: 'alphabet', params: { line: 2, position } },
      ]);
    }
  });

  it('of what only the composite guards are named by it', () => {
    const card = composeMrz('TD1', { ...holder, documentCode: 'I', optionalData: 'AB1' });
    const composite = [{ code: 'wrong-check-digit', field: 'composite' }];
    expect(faultsOf(replaceAt(card, 1, 20, '7'))).toEqual(composite);
    expect(faultsOf(replaceAt(card, 2, 20, 'C'))).toEqual(composite);
    const larger = composeMrz('TD2', { ...holder, documentCode: 'I', optionalData: 'AB1' });
    expect(faultsOf(replaceAt(larger, 2, 30, 'C'))).toEqual(composite);
  });

  it('of length are named by line', () => {
    const [first = '', second = ''] = composeMrz('TD3', holder);
    expect(faultsOf([first.slice(1), `${second}<`])).toEqual([
      { code: 'mrz-length', field: 'length', params: { line: 1, length: 43 } },
      { code: 'mrz-length', field: 'length', params: { line: 2, length: 45 } },
    ]);
    expect(faultsOf([`${first}\u{1F600}`, second])).toContainEqual({
      code: 'mrz-length',
      field: 'length',
      params: { line: 1, length: 45 },
    });
  });

  it('are lower case letters and a sex that is none, which is never corrected', () => {
    const [first = '', second = ''] = composeMrz('TD3', holder);
    expect(faultsOf([first.toLowerCase(), second])).toMatchObject([{ code: 'mrz-alphabet' }]);
    expect(faultsOf(replaceAt([first, second], 2, 21, 'N'))).toEqual([
      { code: 'mrz-alphabet', field: 'alphabet', params: { line: 2, position: 21 } },
    ]);
  });

  it('are lines of a number or first letter that no format has', () => {
    const unknown = [{ code: 'mrz-layout', field: 'layout' }];
    expect(faultsOf([])).toEqual(unknown);
    expect(faultsOf(['P<UTO'])).toEqual(unknown);
    expect(faultsOf(replaceAt(composeMrz('TD3', holder), 1, 1, '<'))).toEqual(unknown);
    expect(faultsOf(replaceAt(composeMrz('TD1', holder), 1, 1, 'V'))).toEqual(unknown);
  });

  it('are not white space around the lines', () => {
    expect(faultsOf(composeMrz('TD2', holder).map((line) => ` ${line}\r\n`))).toEqual([]);
  });
});
