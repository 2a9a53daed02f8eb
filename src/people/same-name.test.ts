import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameName } from './same-name.ts';
import { printName } from './transliteration.ts';

function agrees(typed: string, printed: string): boolean {
  return sameName({ surname: typed }, { surname: printed, givenNames: '', nameTruncated: false });
}

describe('a typed name agrees with the printed one', () => {
  it.each([
    ['müller', 'MUELLER'],
    ['Müller', 'MULLER'],
    ['Muñoz', 'MUNOZ'],
    ['Muñoz', 'MUNXXOZ'],
    ['Jäger-Öztürk', 'JAEGER OEZTUERK'],
    ['Strauß', 'STRAUSS'],
    ['Þórsson', 'THORSSON'],
    ['Sørensen', 'SOERENSEN'],
    ['Sørensen', 'SORENSEN'],
    ['Ægir', 'AEGIR'],
    ['Łukasz', 'LUKASZ'],
    ['Yıldız', 'YILDIZ'],
    ['Əliyev', 'ELIYEV'],
    ['Nguyễn Đức', 'NGUYEN DUC'],
    ['Lœw', 'LOEW'],
  ])('with diacritics: %s, %s', (typed, printed) => {
    expect(agrees(typed, printed)).toBe(true);
  });

  it.each([
    ["O'Brien", 'OBRIEN'],
    ['O’Brien', 'O BRIEN'],
    ['Gʻulomov', 'GULOMOV'],
    ['Smith-Jones', 'SMITH JONES'],
    ['van der Berg', 'VANDERBERG'],
    ['Mu\u0308ller', 'MUELLER'],
  ])('with apostrophes, hyphens, spaces or combining marks: %s, %s', (typed, printed) => {
    expect(agrees(typed, printed)).toBe(true);
  });

  it.each([
    ['Karimov', 'KARIMOVA'],
    ['Karimova', 'KARIMOV'],
    ['Müller', 'MOLLER'],
    ['Каримов', 'KARIMOV'],
    ['KARIMOVА', 'KARIMOV'],
    ['', 'KARIMOV'],
  ])('but not when letters differ: %s, %s', (typed, printed) => {
    expect(agrees(typed, printed)).toBe(false);
  });

  it('when printed as recommended, whatever Latin letters it has', () => {
    const letter = fc.constantFrom(...'AaÄäÅÆæÇçÉéÑñÖöØøÜüßÞþĐđŁłŒœŠšŽžıİğ ’-');
    const name = fc.string({ unit: letter, minLength: 1, maxLength: 40 });
    fc.assert(fc.property(name, (typed) => agrees(typed, printName(typed))));
  });
});

describe('a name that fills its field', () => {
  const printed = { surname: 'SRINIVASANAPHONG', givenNames: 'KANOKWANR' };
  const typed = { surname: 'Srinivasanaphong', givenNames: 'Kanokwanrattanaporn' };

  it('agrees with the whole of it', () => {
    expect(sameName(typed, { ...printed, nameTruncated: true })).toBe(true);
  });

  it('agrees when whole given names are cut off, or words are cut to initials', () => {
    const lost = { surname: 'SRINIVASANAPHONG', givenNames: '', nameTruncated: true };
    expect(sameName(typed, lost)).toBe(true);
    const initials = {
      surname: 'BENNELONG WOOLOO W W',
      givenNames: 'DINGO P',
      nameTruncated: true,
    };
    const whole = {
      surname: 'Bennelong Wooloomooloo Warrandyte Warnambool',
      givenNames: 'Dingo Potoroo',
    };
    expect(sameName(whole, initials)).toBe(true);
  });

  it('still differs where its letters do, and where nothing is cut', () => {
    expect(sameName({ ...typed, givenNames: 'Kanya' }, { ...printed, nameTruncated: true })).toBe(
      false,
    );
    expect(sameName(typed, { ...printed, nameTruncated: false })).toBe(false);
  });
});

describe('a patronymic', () => {
  const typed = { surname: 'Karimov', givenNames: 'Bobur', patronymic: 'Tohir oʻgʻli' };

  it('may be printed among the given names or not at all', () => {
    for (const givenNames of ['BOBUR TOHIR OGLI', 'BOBUR']) {
      expect(sameName(typed, { surname: 'KARIMOV', givenNames, nameTruncated: false })).toBe(true);
    }
  });

  it('that is another one differs', () => {
    const printed = { surname: 'KARIMOV', givenNames: 'BOBUR ALI', nameTruncated: false };
    expect(sameName(typed, printed)).toBe(false);
  });
});

describe('a name of hostile length', () => {
  it('is compared in work that grows with its length only', () => {
    expect(agrees('ÜÄÖ'.repeat(20_000), 'UEAEOE'.repeat(6))).toBe(false);
    const letters = sameName(
      { surname: 'ÄÖ'.repeat(3_000) },
      { surname: 'AEOE'.repeat(3_000), givenNames: '', nameTruncated: false },
    );
    expect(letters).toBe(true);
  });
});
