import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './message.ts';
import { languageOf, negotiateLanguage } from './negotiate-language.ts';

describe('the language a browser asks for', () => {
  it.each([
    ['kk', 'kk'],
    ['kk-KZ', 'kk'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['de-DE,de;q=0.9,ru;q=0.5,en;q=0.4', 'ru'],
    ['en;q=0.4, kk;q=0.8, ru;q=0.6', 'kk'],
    ['ru;q=0, en;q=0.1', 'en'],
    ['RU', 'ru'],
    ['kk-Latn-KZ ; Q=0.7', 'kk'],
  ])('in %j is %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });

  it.each([
    '',
    '*',
    'de, fr;q=0.5',
    'rus',
    'ru;q=0',
    'ru;q=7',
    'ru;q=x',
    ';;,,;q=',
    `${'x,'.repeat(600)}ru`,
  ])('in %j is none of ours', (header) => {
    expect(negotiateLanguage(header)).toBeUndefined();
  });

  it('is one of ours or none, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect([undefined, ...LANGUAGES]).toContain(negotiateLanguage(header));
      }),
    );
  });

  it('is taken from a code alone only where it is ours', () => {
    expect(languageOf('kk_KZ')).toBe('kk');
    expect(languageOf('toString')).toBeUndefined();
    expect(languageOf(undefined)).toBeUndefined();
  });
});
