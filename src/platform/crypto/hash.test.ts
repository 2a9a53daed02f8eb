import { describe, expect, it } from 'vitest';
import { constantTimeEqual, hashToken, keyedHash } from './hash.ts';
import { randomToken } from './random-token.ts';

const secret = Buffer.alloc(32, 7);

describe('hashes', () => {
  it('hash a token with SHA-256, as in the example of FIPS 180-2', () => {
    expect(hashToken('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('tell apart the same letters cut in another place', () => {
    expect(keyedHash(secret, 'ab', 'c').equals(keyedHash(secret, 'a', 'bc'))).toBe(false);
    expect(keyedHash(secret, 'ab', 'c').equals(keyedHash(secret, 'ab', 'c'))).toBe(true);
  });

  it('depend on the secret', () => {
    expect(keyedHash(secret, 'a').equals(keyedHash(Buffer.alloc(32, 8), 'a'))).toBe(false);
  });

  it('compare equal values as equal, others, also of another length, as different', () => {
    expect(constantTimeEqual('same', 'same')).toBe(true);
    expect(constantTimeEqual('same', 'some')).toBe(false);
    expect(constantTimeEqual('same', 'same longer')).toBe(false);
  });
});

describe('a random token', () => {
  it('has 43 characters and is new each time', () => {
    const tokens = new Set(Array.from({ length: 100 }, randomToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
