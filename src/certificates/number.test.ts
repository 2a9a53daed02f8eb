import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCertificateNumber, isNumber, newCertificateNumber, newNumber } from './number.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 5, maxLength: 8 });

describe('a certificate number', () => {
  it('shows its year and has no letter that is misread', () => {
    const number = newCertificateNumber(2026, new Uint8Array([59, 199, 52, 220, 84]));
    expect(number).toBe('C-26-7F3K-9Q2M-7');
    expect(isCertificateNumber(number)).toBe(true);
  });

  it('keeps all of its 40 random bits', () => {
    const ones = newNumber('R', 2026, new Uint8Array(5).fill(255));
    expect(ones.slice(5, 14)).toBe('ZZZZ-ZZZZ');
  });

  it('is not one of another prefix', () => {
    const registration = newNumber('R', 2026, new Uint8Array(5));
    expect([isNumber(registration), isCertificateNumber(registration)]).toEqual([true, false]);
  });

  it('tells one misread symbol, wherever it is', () => {
    const place = fc.constantFrom(2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 15);
    fc.assert(
      fc.property(bytes, place, fc.constantFrom(...ALPHABET), (random, at, symbol) => {
        const number = newCertificateNumber(2026, random);
        const misread = number.slice(0, at) + symbol + number.slice(at + 1);
        expect(isNumber(misread)).toBe(misread === number);
      }),
    );
  });

  it('tells two symbols that changed places', () => {
    const places = fc.uniqueArray(fc.constantFrom(5, 6, 7, 8, 10, 11, 12, 13), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(bytes, places, (random, [one = 5, other = 6]) => {
        const symbols = [...newCertificateNumber(2026, random)];
        [symbols[one], symbols[other]] = [symbols[other] ?? '', symbols[one] ?? ''];
        expect(isNumber(symbols.join(''))).toBe(symbols[one] === symbols[other]);
      }),
    );
  });

  it.each([
    undefined,
    7,
    '',
    'C-26-7F3K-9Q2M',
    'c-26-7f3k-9q2m-7',
    'C-26-7F3K-9Q2M-7 ',
  ])('is not %j', (value) => {
    expect(isCertificateNumber(value)).toBe(false);
  });

  it('is never made of fewer than five random bytes', () => {
    expect(() => newCertificateNumber(2026, new Uint8Array(4))).toThrow(RangeError);
  });
});
