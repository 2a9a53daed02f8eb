import { describe, expect, it } from 'vitest';
import { signClaims } from '../../../../certificates/sign-claims.ts';
import {
  DURING,
  specimenCertificate,
  specimenKey,
  specimenReceipt,
} from '../../../../certificates/specimens.ts';
import { judge } from './judge.ts';
import type { KnownKeys } from './known-keys.ts';

const DAY_MS = 86_400_000;
const key = await specimenKey();

async function textOf(claims: typeof specimenCertificate | typeof specimenReceipt) {
  const signed = await signClaims(claims, key);
  if (!signed.ok) throw new Error(signed.because);
  return signed.value;
}

const certificate = await textOf(specimenCertificate);
const receipt = await textOf(specimenReceipt);

function keysFrom(fetchedAt: number): KnownKeys {
  return { set: { keys: [key.publicJwk] }, fetchedAt, fetchedAtHere: fetchedAt };
}

async function verdictOn(text: string, now: number, keys: KnownKeys | undefined, ahead = 0) {
  return (await judge(text, keys, { now, ahead })).verdict;
}

describe('a judgement on a device', () => {
  it('is the verdict of the signature and the period', async () => {
    const keys = keysFrom(DURING);
    expect(await verdictOn(certificate, DURING, keys)).toBe('valid');
    expect(await verdictOn(receipt, DURING, keys)).toBe('receipt');
    expect(await verdictOn('x'.repeat(1_000_000), DURING, keys)).toBe('forged');
  });

  it('goes by the age of the keys', async () => {
    expect(await verdictOn(certificate, DURING, keysFrom(DURING - 8 * DAY_MS))).toBe('too-old');
  });

  it('never judges a period by a clock that is wrong', async () => {
    const keys = keysFrom(DURING);
    expect(await verdictOn(certificate, 0, keys)).toBe('wrong-clock');
    const ahead = { ...keys, fetchedAtHere: DURING + 900 * DAY_MS };
    expect(await verdictOn(certificate, DURING + 900 * DAY_MS, ahead)).toBe('wrong-clock');
    expect(await verdictOn(receipt, 0, keys)).toBe('receipt');
    expect(await verdictOn(`${certificate}A`, 0, keys)).toBe('forged');
  });

  it('says that it has no keys, but knows without any what is no certificate', async () => {
    expect(await verdictOn(certificate, DURING, undefined)).toBe('no-keys');
    expect(await verdictOn('nonsense', DURING, undefined)).toBe('forged');
  });

  it('follows the legal time of a demonstration that was moved', async () => {
    const fetched = DURING - 365 * DAY_MS;
    const keys = keysFrom(fetched);
    expect(await verdictOn(certificate, fetched, keys)).toBe('wrong-clock');
    expect(await verdictOn(certificate, fetched, keys, 365 * DAY_MS)).toBe('valid');
    expect(await verdictOn(certificate, fetched, keys, 465 * DAY_MS)).toBe('expired');
  });
});
