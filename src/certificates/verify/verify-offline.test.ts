import { describe, expect, it } from 'vitest';
import type { Claims } from '../claims.ts';
import { signClaims, verificationUrl } from '../sign-claims.ts';
import {
  DURING,
  specimenCertificate,
  specimenJwk,
  specimenKey,
  specimenReceipt,
} from '../specimens.ts';
import { type PublicJwkSet, type Verdict, verifyOffline } from './index.ts';

const DAY_MS = 86_400_000;
const key = await specimenKey();
const keys: PublicJwkSet = { keys: [key.publicJwk] };

async function sign(claims: Claims): Promise<string> {
  const signed = await signClaims(claims, key);
  if (!signed.ok) throw new Error(signed.because);
  return signed.value;
}

const payload = await sign(specimenCertificate);

/** Midday in Almaty of a day of 2026. */
function noon(month: number, day: number): number {
  return Date.UTC(2026, month - 1, day, 7);
}

async function verdictAt(now: number): Promise<Verdict['verdict']> {
  return (await verifyOffline({ text: payload, keys, now })).verdict;
}

describe('a certificate, checked without network', () => {
  it('is valid within its period and says what it certifies', async () => {
    const verdict = await verifyOffline({ text: payload, keys, now: DURING });
    expect(verdict).toEqual({ verdict: 'valid', claims: specimenCertificate });
  });

  it('may be the printed address of any origin, or its payload alone', async () => {
    for (const origin of ['https://tirkeu.example.kz', 'http://localhost:3000']) {
      const text = verificationUrl(origin, payload);
      expect((await verifyOffline({ text, keys, now: DURING })).verdict).toBe('valid');
    }
  });

  it('is not read from an address of another page', async () => {
    for (const text of [
      `https://a.example/other#${payload}`,
      `https://a.example/verify?lang=en#${payload}`,
      `https://a.example/verify#${payload}#`,
      `javascript:/verify#${payload}`,
      `#${payload}`,
    ]) {
      const verdict = await verifyOffline({ text, keys, now: DURING });
      expect(verdict).toEqual({ verdict: 'forged', because: 'not-a-certificate' });
    }
  });

  it('counts from the first second of its first day in Almaty', async () => {
    const midnight = Date.UTC(2026, 8, 30, 19);
    expect(await verdictAt(midnight - 1)).toBe('not-yet-valid');
    expect(await verdictAt(midnight)).toBe('valid');
  });

  it('counts to the last second of its last day in Almaty', async () => {
    const midnight = Date.UTC(2026, 11, 20, 19);
    expect(await verdictAt(midnight - 1)).toBe('valid');
    expect(await verdictAt(midnight)).toBe('expired');
  });

  it('is too old to call valid when the keys are older than seven days', async () => {
    const at = async (age: number, now: number) =>
      (await verifyOffline({ text: payload, keys, now, keysFetchedAt: now - age })).verdict;
    expect(await at(7 * DAY_MS, DURING)).toBe('valid');
    expect(await at(7 * DAY_MS + 1, DURING)).toBe('too-old');
    expect(await at(7 * DAY_MS + 1, noon(12, 25))).toBe('expired');
  });

  it('is of an unknown issuer when its key is not among those given, and shows no claims', async () => {
    const verdict = await verifyOffline({ text: payload, keys: { keys: [] }, now: DURING });
    expect(verdict).toEqual({ verdict: 'unknown-issuer', kid: key.publicJwk.kid });
  });

  it('is found among several keys, and a broken key beside it does no harm', async () => {
    const broken = { ...key.publicJwk, kid: 'AAAAAAAAAAA', x: 'not a coordinate' };
    const both = { keys: [broken, key.publicJwk] };
    expect((await verifyOffline({ text: payload, keys: both, now: DURING })).verdict).toBe('valid');
    const none = { keys: [{ ...broken, kid: key.publicJwk.kid }] };
    const verdict = await verifyOffline({ text: payload, keys: none, now: DURING });
    expect(verdict.verdict).toBe('unknown-issuer');
  });

  it('is forged when another key signed it under the same name', async () => {
    const swapped = { ...key.publicJwk, x: specimenJwk.y, y: specimenJwk.x };
    const other = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
    ]);
    const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', other.publicKey);
    const impostor = { keys: [{ ...swapped, x, y }] };
    const verdict = await verifyOffline({ text: payload, keys: impostor, now: DURING });
    expect(verdict).toEqual({ verdict: 'forged', because: 'bad-signature' });
  });
});

describe('a receipt, checked without network', () => {
  it('is a receipt at any time and never valid', async () => {
    const text = await sign(specimenReceipt);
    for (const now of [noon(9, 1), DURING, noon(12, 25)]) {
      const verdict = await verifyOffline({ text, keys, now });
      expect(verdict).toEqual({ verdict: 'receipt', claims: specimenReceipt });
    }
  });
});
