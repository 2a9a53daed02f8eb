import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

describe('base64url', () => {
  it('writes the vectors of RFC 4648 without padding and with the URL alphabet', () => {
    const written = ['', 'f', 'fo', 'foo', 'foob'].map((text) =>
      toBase64url(new TextEncoder().encode(text)),
    );
    expect(written).toEqual(['', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg']);
    expect(toBase64url(new Uint8Array([0xfb, 0xff]))).toBe('-_8');
  });

  it('gives back the bytes it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('has one text for each bytes: whatever it reads it would write the same way', () => {
    const text = fc.string({ unit: fc.constantFrom(...'AQgwZz09-_=+/ '), maxLength: 9 });
    fc.assert(
      fc.property(text, (candidate) => {
        const bytes = fromBase64url(candidate);
        if (bytes) expect(toBase64url(bytes)).toBe(candidate);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['Zh', 'Zm9', 'Zg==', 'Z g', 'Zg\n', 'Z', 'Zm9vY', '+/8', 'Ж'])('refuses %j', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});
