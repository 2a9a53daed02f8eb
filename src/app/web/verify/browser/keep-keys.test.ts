import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepKeys } from './keep-keys.ts';
import type { KnownKeys } from './known-keys.ts';

const HOUR_MS = 3_600_000;
const NOW = Date.UTC(2026, 9, 10, 7);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keysOf(kid: string, fetchedAt: number): KnownKeys {
  const key = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', kid, use: 'sig', alg: 'ES256' } as const;
  return { set: { keys: [key] }, fetchedAt, fetchedAtHere: fetchedAt };
}

/** A device with these keys, whose network answers when the test lets it. */
function device(kept: KnownKeys | undefined) {
  const storage = { text: kept ? JSON.stringify(kept) : null };
  const network = Promise.withResolvers<KnownKeys | undefined>();
  const fetchKeys = vi.fn(() => network.promise);
  const keys = keepKeys({
    storage: {
      getItem: () => storage.text,
      setItem: (_name, text) => {
        storage.text = text;
      },
    },
    fetchKeys,
    now: () => NOW,
  });
  return { keys, storage, fetchKeys, answer: network.resolve };
}

const fresh = keysOf('fresh', NOW);
const old = keysOf('old', NOW - 2 * HOUR_MS);

describe('keys for a check', () => {
  it('are those on the device while they are fresh; nobody is asked', async () => {
    const { keys, fetchKeys } = device(fresh);
    expect(await keys.current()).toEqual(fresh);
    expect(fetchKeys).not.toHaveBeenCalled();
  });

  it('are renewed when they are due, and kept', async () => {
    const { keys, storage, answer } = device(old);
    answer(fresh);
    expect(await keys.current()).toEqual(fresh);
    expect(storage.text).toBe(JSON.stringify(fresh));
  });

  it('are the old ones where the network fails', async () => {
    const { keys, storage, answer } = device(old);
    answer(undefined);
    expect(await keys.current()).toEqual(old);
    expect(storage.text).toBe(JSON.stringify(old));
  });

  it('are the old ones where the network is slow, whose answer serves the next check', async () => {
    const { keys, fetchKeys, answer } = device(old);
    const current = keys.current();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await current).toEqual(old);
    answer(fresh);
    expect(await keys.current()).toEqual(fresh);
    expect(fetchKeys).toHaveBeenCalledOnce();
  });

  it('are waited for longer where there are none', async () => {
    const { keys, answer } = device(undefined);
    const current = keys.current();
    await vi.advanceTimersByTimeAsync(7_000);
    answer(fresh);
    expect(await current).toEqual(fresh);
  });

  it('are fetched once more for a certificate whose key is not among them', async () => {
    const { keys, answer } = device(fresh);
    const newer = keysOf('newer', NOW);
    answer(newer);
    expect(await keys.renewed()).toEqual(newer);
  });
});
