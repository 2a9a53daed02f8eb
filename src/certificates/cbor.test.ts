import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCbor, encodeCbor } from './cbor.ts';

function refusal(...bytes: number[]): string {
  const decoded = decodeCbor(new Uint8Array(bytes));
  return decoded.ok ? 'accepted' : decoded.because;
}

describe('CBOR from strangers', () => {
  it('orders the keys of a map by their bytes', () => {
    const map = new Map([
      [-1, 0],
      [24, 0],
      [1, 0],
    ]);
    expect([...encodeCbor(map)]).toEqual([0xa3, 0x01, 0, 0x18, 24, 0, 0x20, 0]);
  });

  it('may be any bytes without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(typeof decodeCbor(bytes, [18]).ok).toBe('boolean');
      }),
      { numRuns: 5000 },
    );
  });

  it('is refused when it nests deeper than any certificate', () => {
    expect(refusal(0x81, 0x81, 0x81, 0x81, 0x81, 0)).toBe('accepted');
    expect(refusal(0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0)).toBe('too-deep');
    expect(refusal(...Array.from({ length: 1000 }, () => 0x81))).toBe('too-deep');
    expect(refusal(...Array.from({ length: 1000 }, () => 0x9f))).toBe('too-deep');
    expect(refusal(...Array.from({ length: 1000 }, () => 0xd2))).toBe('too-deep');
    expect(refusal(...Array.from({ length: 1000 }, () => 0xa1))).toBe('too-deep');
  });

  it('may be wide without being deep', () => {
    const flat = Array.from({ length: 100 }, () => [1, [2]]);
    expect(decodeCbor(encodeCbor(flat))).toEqual({ ok: true, value: flat });
  });

  it('is refused when it is larger than any certificate', () => {
    expect(refusal(0x59, 0x04, 0x00, ...Array.from({ length: 1024 }, () => 0))).toBe('too-large');
  });

  it('is refused when it promises more than there is', () => {
    for (const major of [0x40, 0x60, 0x80, 0xa0]) {
      expect(refusal(major | 27, 0x7f, 255, 255, 255, 255, 255, 255, 255)).toBe('malformed');
      expect(refusal(major | 26, 255, 255, 255, 255, 0)).toBe('malformed');
    }
  });

  it('is refused for duplicate keys, unknown tags and bytes that follow', () => {
    expect(refusal(0xa2, 1, 1, 1, 2)).toBe('malformed');
    expect(refusal(0xc1, 0)).toBe('malformed');
    expect(refusal(0, 0)).toBe('malformed');
  });
});
