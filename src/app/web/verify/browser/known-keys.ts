import type { PublicJwk, PublicJwkSet } from '../../../../certificates/verify/index.ts';

/** The issuer's keys as this device has them. Times are milliseconds since 1970. */
export interface KnownKeys {
  readonly set: PublicJwkSet;
  /** When they were fetched, by the server's clock. */
  readonly fetchedAt: number;
  /** The same moment by the clock of the device; the two differ where that one is wrong. */
  readonly fetchedAtHere: number;
}

export type KeyStorage = Pick<Storage, 'getItem' | 'setItem'>;

const NAME = 'keys';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Whether the keys should be fetched anew: an hour old, or from a future that this clock denies. */
export function areDue(known: KnownKeys | undefined, now: number): boolean {
  const age = known ? now - known.fetchedAt : Number.POSITIVE_INFINITY;
  return age < 0 || age > HOUR_MS;
}

/** Whole days since the keys were fetched. */
export function ageInDays(known: KnownKeys, now: number): number {
  return Math.max(0, Math.floor((now - known.fetchedAt) / DAY_MS));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isKey(value: unknown): value is PublicJwk {
  return (
    isRecord(value) &&
    ['kty', 'crv', 'kid', 'x', 'y'].every((name) => typeof value[name] === 'string')
  );
}

/** A key set from JSON of any origin; a network's sign-in page answers in the place of the server, too. */
export function keySetOf(value: unknown): PublicJwkSet | undefined {
  const keys = isRecord(value) && Array.isArray(value['keys']) ? value['keys'].filter(isKey) : [];
  return keys.length > 0 ? { keys } : undefined;
}

/** The keys that were kept; undefined for none, and for anything that only looks like them. */
export function readKeys(storage: KeyStorage): KnownKeys | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(NAME) ?? 'null');
    if (!isRecord(kept)) return undefined;
    const { fetchedAt, fetchedAtHere } = kept;
    const set = keySetOf(kept['set']);
    if (!set || typeof fetchedAt !== 'number' || typeof fetchedAtHere !== 'number')
      return undefined;
    return { set, fetchedAt, fetchedAtHere };
  } catch {
    return undefined;
  }
}

/** Keeps them for the next visit. A browser that keeps nothing checks with what it has just fetched. */
export function writeKeys(storage: KeyStorage, keys: KnownKeys): void {
  try {
    storage.setItem(NAME, JSON.stringify(keys));
  } catch {
    // Storage is full or forbidden.
  }
}
