import type { KnownKeys } from './known-keys.ts';

/**
 * Hours do not matter: phones that never learned of the time zone of 2024 are set back by hand, and a
 * period is counted in days. Twelve of them, in milliseconds.
 */
const TOLERANCE_MS = 43_200_000;

export interface ClockEvidence {
  /** Milliseconds since 1970 by the clock of the device. */
  readonly now: number;
  /** When the certificate was issued, milliseconds since 1970 by the issuer's clock. */
  readonly issuedAt: number;
  readonly keys: KnownKeys;
}

/**
 * Whether the clock of the device is wrong for sure: it stands before something that has happened, or
 * it was ahead of the server's when the keys were fetched and has not been set back since. A period
 * must not be judged by it: a phone in 1970 finds nothing valid, one in 2040 everything expired.
 */
export function isClockWrong({ now, issuedAt, keys }: ClockEvidence): boolean {
  const wasAhead = keys.fetchedAtHere - keys.fetchedAt > TOLERANCE_MS;
  if (wasAhead && now >= keys.fetchedAtHere) return true;
  return now < Math.max(issuedAt, keys.fetchedAt) - TOLERANCE_MS;
}
