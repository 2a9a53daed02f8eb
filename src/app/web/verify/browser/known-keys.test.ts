import { describe, expect, it } from 'vitest';
import { ageInDays, areDue, type KnownKeys, keySetOf, readKeys, writeKeys } from './known-keys.ts';

const HOUR_MS = 3_600_000;
const NOW = Date.UTC(2026, 9, 10, 7);
const KEY = {
  kty: 'EC',
  crv: 'P-256',
  x: 'x',
  y: 'y',
  kid: 'kid',
  use: 'sig',
  alg: 'ES256',
} as const;
const KEYS: KnownKeys = { set: { keys: [KEY] }, fetchedAt: NOW, fetchedAtHere: NOW + 5 };

function storageOf(kept: string | null) {
  let text = kept;
  return {
    getItem: () => text,
    setItem: (_name: string, value: string) => {
      text = value;
    },
  };
}

describe('the keys on a device', () => {
  it('are read as they were kept', () => {
    const storage = storageOf(null);
    writeKeys(storage, KEYS);
    expect(readKeys(storage)).toEqual(KEYS);
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"set":{"keys":[]},"fetchedAt":1,"fetchedAtHere":1}',
    '{"set":{"keys":"all"},"fetchedAt":1,"fetchedAtHere":1}',
    JSON.stringify({ ...KEYS, fetchedAt: 'yesterday' }),
    JSON.stringify({ ...KEYS, fetchedAtHere: null }),
    JSON.stringify({ ...KEYS, set: { keys: [null, 7, { ...KEY, x: 7 }] } }),
  ])('are none where the storage holds %j', (kept) => {
    expect(readKeys(storageOf(kept))).toBeUndefined();
  });

  it('are none where storage is forbidden, and keeping them there does no harm', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(readKeys(forbidden)).toBeUndefined();
    expect(() => writeKeys(forbidden, KEYS)).not.toThrow();
  });

  it('leave out what is no key beside them', () => {
    expect(keySetOf({ keys: [null, 'key', { kid: 'kid' }, KEY] })).toEqual({ keys: [KEY] });
  });

  it('are due when there are none, when they are an hour old, and when they come from the future', () => {
    expect(areDue(undefined, NOW)).toBe(true);
    expect(areDue(KEYS, NOW + HOUR_MS)).toBe(false);
    expect(areDue(KEYS, NOW + HOUR_MS + 1)).toBe(true);
    expect(areDue(KEYS, NOW - 1)).toBe(true);
  });

  it('age by whole days', () => {
    expect(ageInDays(KEYS, NOW - HOUR_MS)).toBe(0);
    expect(ageInDays(KEYS, NOW + 24 * HOUR_MS - 1)).toBe(0);
    expect(ageInDays(KEYS, NOW + 24 * HOUR_MS)).toBe(1);
  });
});
