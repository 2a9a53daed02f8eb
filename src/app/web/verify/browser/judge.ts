import {
  type CertificateClaims,
  type Verdict,
  verifyOffline,
} from '../../../../certificates/verify/index.ts';
import { isClockWrong } from './clock-sanity.ts';
import type { KnownKeys } from './known-keys.ts';

/** A verdict without asking anybody, and two reasons why this device cannot give one. */
export type Judgement =
  | Verdict
  | { readonly verdict: 'wrong-clock'; readonly claims: CertificateClaims }
  | { readonly verdict: 'no-keys' };

export interface Device {
  /** Milliseconds since 1970 by its clock. */
  readonly now: number;
  /** By how many milliseconds legal time is ahead of it, where a demonstration has moved it. */
  readonly ahead: number;
}

/** What a text is worth by the keys and the clock of this device. */
export async function judge(
  text: string,
  keys: KnownKeys | undefined,
  { now, ahead }: Device,
): Promise<Judgement> {
  const verdict = await verifyOffline({
    text,
    keys: keys?.set ?? { keys: [] },
    now: now + ahead,
    keysFetchedAt: keys && keys.fetchedAt + ahead,
  });
  if (!keys) return verdict.verdict === 'unknown-issuer' ? { verdict: 'no-keys' } : verdict;
  if (!('claims' in verdict) || verdict.claims.type === 'receipt') return verdict;
  const { claims } = verdict;
  const issuedAt = claims.issuedAt * 1000 - ahead;
  return isClockWrong({ now, issuedAt, keys }) ? { verdict: 'wrong-clock', claims } : verdict;
}
