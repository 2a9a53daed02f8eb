import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrintable, MAX_ADDRESS_BYTES, MAX_NAME_BYTES } from './claims-rules.ts';
import { fitAddress, fitName } from './fit.ts';

describe('what goes into a certificate', () => {
  it('keeps an address that fits', () => {
    expect(fitAddress('Алматы,  Самал\nкөшесі 12')).toBe('Алматы, Самал көшесі 12');
  });

  it('cuts a long address at a whole letter and shows that it did', () => {
    const fitted = fitAddress('Шығыс Қазақстан облысы, Белоусовка кенті, Көшербаев көшесі');
    expect(fitted).toBe('Шығыс Қазақстан облысы, Белоус…');
  });

  it('leaves room for given names beside the longest surname', () => {
    const name = fitName({ surname: 'W'.repeat(60), givenNames: 'ANNA MARIA CHRISTINA' });
    expect(name).toEqual({ surname: 'W'.repeat(30), givenNames: 'ANNA MARI' });
  });

  it('takes no room from a surname that stands alone', () => {
    expect(fitName({ surname: 'W'.repeat(60), givenNames: '' }).surname).toBe('W'.repeat(39));
  });

  it('keeps a surname even where one character never ends', () => {
    const { surname } = fitName({ surname: 'क्'.repeat(60), givenNames: '' });
    expect(surname).toBe(`${'क्'.repeat(6)}क`);
  });

  it('makes of any text something that the claims accept, or nothing', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 90 });
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const address = fitAddress(one);
        const { surname, givenNames } = fitName({ surname: one, givenNames: other });
        expect(address === '' || isPrintable(address, MAX_ADDRESS_BYTES)).toBe(true);
        for (const part of [surname, givenNames]) {
          expect(part === '' || isPrintable(part, MAX_NAME_BYTES)).toBe(true);
        }
        expect(new TextEncoder().encode(surname + givenNames).length).toBeLessThanOrEqual(39);
      }),
    );
  });
});
