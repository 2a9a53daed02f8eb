import { areDue, type KeyStorage, type KnownKeys, readKeys, writeKeys } from './known-keys.ts';

/** How long somebody waits for newer keys, in milliseconds: with older ones at hand, and without any. */
const PATIENCE_MS = 1_000;
const LONGEST_MS = 8_000;

export interface KeyKeeping {
  readonly storage: KeyStorage;
  readonly fetchKeys: () => Promise<KnownKeys | undefined>;
  /** Milliseconds since 1970 by the clock of the device. */
  readonly now: () => number;
}

export interface Keys {
  /** The keys to check with: renewed when that is due and the network answers soon enough. */
  current(): Promise<KnownKeys | undefined>;
  /** Renewed in any case if the network answers: there is a certificate whose key is not among them. */
  renewed(): Promise<KnownKeys | undefined>;
}

function within(milliseconds: number, work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((done) => void setTimeout(done, milliseconds))]);
}

/** Keeps the issuer's keys on the device. What comes too late for this check serves the next one. */
export function keepKeys({ storage, fetchKeys, now }: KeyKeeping): Keys {
  let known = readKeys(storage);
  let renewal: Promise<void> | undefined;

  async function renew(): Promise<void> {
    const fresh = await fetchKeys();
    renewal = undefined;
    if (!fresh) return;
    known = fresh;
    writeKeys(storage, fresh);
  }

  function renewOnce(): Promise<void> {
    renewal ??= renew();
    return renewal;
  }

  return {
    async current() {
      if (areDue(known, now())) await within(known ? PATIENCE_MS : LONGEST_MS, renewOnce());
      return known;
    },
    async renewed() {
      await within(LONGEST_MS, renewOnce());
      return known;
    },
  };
}
