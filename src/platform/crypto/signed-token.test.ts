import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignedToken, signedToken } from './signed-token.ts';

const secret = randomBytes(32);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a signed token', () => {
  it('gives back the id it was made for', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(readSignedToken(secret, 'answer', signedToken(secret, 'answer', id))).toBe(id);
      }),
    );
  });

  it('is 43 characters that need no escaping in a path', () => {
    expect(signedToken(secret, 'answer', randomUUID())).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('is not read for another purpose or with another secret', () => {
    const token = signedToken(secret, 'answer', randomUUID());
    expect(readSignedToken(secret, 'dispute', token)).toBeUndefined();
    expect(readSignedToken(randomBytes(32), 'answer', token)).toBeUndefined();
  });

  it('is refused after a change of any single character, the spare bits of the last one included', () => {
    const token = signedToken(secret, 'answer', randomUUID());
    for (let place = 0; place < token.length; place += 1) {
      for (const other of ALPHABET.replace(token.charAt(place), '')) {
        const changed = token.slice(0, place) + other + token.slice(place + 1);
        expect(readSignedToken(secret, 'answer', changed)).toBeUndefined();
      }
    }
  });

  it('is refused with padding, blanks or the letters of plain base64', () => {
    const token = signedToken(secret, 'answer', randomUUID());
    for (const changed of [
      `${token}=`,
      ` ${token}`,
      `${token.slice(0, 42)}+`,
      `${token.slice(0, 42)}\n`,
    ]) {
      expect(readSignedToken(secret, 'answer', changed)).toBeUndefined();
    }
  });

  it('is refused for any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSignedToken(secret, 'answer', text)).toBeUndefined();
      }),
    );
  });

  it('is never made for something that is not a UUID', () => {
    expect(() => signedToken(secret, 'answer', '42')).toThrow(TypeError);
  });
});
