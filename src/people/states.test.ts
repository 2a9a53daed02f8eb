import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../platform/i18n/index.ts';
import { canonicalState, isStateCode, sameState, stateName } from './index.ts';
import { ALPHA_2 } from './state-codes.ts';

describe('states', () => {
  it('are the 249 of ISO 3166-1, each with its own two-letter code', () => {
    expect(ALPHA_2.size).toBe(249);
    expect(new Set(ALPHA_2.values()).size).toBe(249);
  });

  it('have a name in every language', () => {
    for (const language of LANGUAGES) {
      for (const [code, region] of ALPHA_2) {
        expect([code, region, '']).not.toContain(stateName(code, language));
      }
    }
  });

  it('are named for people', () => {
    expect(LANGUAGES.map((language) => stateName('UZB', language))).toEqual([
      'Өзбекстан',
      'Узбекистан',
      'Uzbekistan',
    ]);
    expect(LANGUAGES.map((language) => stateName('D', language))).toEqual(
      LANGUAGES.map((language) => stateName('DEU', language)),
    );
    expect(stateName('XXA', 'ru')).toBe('Лицо без гражданства');
    expect(stateName('ZZZ', 'en')).toBe('ZZZ');
  });

  it('include the codes that only documents print', () => {
    const special = 'D EUE GBD GBN GBO GBP GBS RKS UNA UNK UNO UTO XBA XCC XCE XCO XDC XEC XES';
    for (const code of `${special} XIM XMP XOM XPO XXA XXB XXC XXX`.split(' ')) {
      expect(isStateCode(code)).toBe(true);
    }
  });

  it('are no lower case, two-letter or invented codes', () => {
    for (const code of ['d', 'uzb', 'DE', 'XXD', '', 'UZB ', 'toString']) {
      expect(isStateCode(code)).toBe(false);
    }
  });

  it('take DEU for D, and nothing else for anything', () => {
    expect(canonicalState('DEU')).toBe('D');
    expect(sameState('D', 'DEU')).toBe(true);
    expect(sameState('RUS', 'RUS')).toBe(true);
    expect(sameState('GBR', 'GBD')).toBe(false);
  });
});
