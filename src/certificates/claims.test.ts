import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCbor, encodeCbor, isCborMap } from './cbor.ts';
import type { CertificateClaims, Claims } from './claims.ts';
import { decodeClaims, encodeClaims } from './claims-cbor.ts';
import { wrongClaims } from './claims-rules.ts';
import { BODY, CWT, PRIVATE } from './labels.ts';
import { specimenCertificate, specimenReceipt } from './specimens.ts';

function bytesOf(claims: Claims) {
  const encoded = encodeClaims(claims);
  if (!encoded.ok) throw new Error(wrongClaims(claims).join());
  return encoded.value;
}

/** The specimen's token and the map in it, to be changed and encoded again. */
function opened() {
  const token = decodeCbor(bytesOf(specimenCertificate));
  if (!token.ok || !isCborMap(token.value)) throw new Error('The specimen does not decode');
  const body = token.value.get(PRIVATE.certificate);
  return { token: new Map(token.value), body: new Map(isCborMap(body) ? body : []) };
}

function refusal(change: (parts: ReturnType<typeof opened>) => void): string {
  const parts = opened();
  parts.token.set(PRIVATE.certificate, parts.body);
  change(parts);
  const decoded = decodeClaims(encodeCbor(parts.token));
  return decoded.ok ? 'accepted' : decoded.because;
}

const day = fc
  .date({ min: new Date('2024-03-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const certificates: fc.Arbitrary<CertificateClaims> = fc
  .record({
    days: fc.tuple(day, day).map((pair) => pair.toSorted()),
    birthDate: day,
    kato: fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String),
    address: fc.stringMatching(/^[A-Za-zА-Яа-яӘәҒғҚқҢңӨөҰұҮүІі0-9,./-]{1,30}$/),
    surname: fc.stringMatching(/^[A-Z]{1,20}$/),
    givenNames: fc.stringMatching(/^([A-Z]{1,19})?$/),
    nationality: fc.constantFrom('D', 'DEU', 'UTO', 'XXA'),
    documentLastFour: fc.stringMatching(/^[A-Z0-9]{1,4}$/),
    issuedAt: fc.integer({ min: 1_709_300_000, max: 4_000_000_000 }),
    index: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    list: fc.integer({ min: 0, max: 65_535 }),
  })
  .map(({ days: [validFrom = '', validUntil = ''], kato, address, index, list, ...rest }) => ({
    ...specimenCertificate,
    ...rest,
    place: { kato, address },
    statusList: { index, list },
    validFrom,
    validUntil,
  }));

describe('claims', () => {
  it('come back from CBOR as they went in', () => {
    fc.assert(
      fc.property(certificates, (claims) => {
        expect(decodeClaims(bytesOf(claims))).toEqual({ ok: true, value: claims });
      }),
    );
  });

  it('of a receipt come back too, with and without a deadline', () => {
    const { fileBy: _, ...open } = specimenReceipt;
    for (const claims of [specimenReceipt, open]) {
      expect(decodeClaims(bytesOf(claims))).toEqual({ ok: true, value: claims });
    }
  });

  it('give a receipt no period that a reader of tokens could take for validity', () => {
    const decoded = decodeCbor(bytesOf(specimenReceipt));
    const token = decoded.ok && isCborMap(decoded.value) ? decoded.value : new Map();
    expect([...token.keys()]).toEqual([CWT.iat, PRIVATE.receipt]);
  });

  it('begin and end a day at midnight in Almaty, the end exclusive', () => {
    const { token } = opened();
    expect(token.get(CWT.nbf)).toBe(Date.UTC(2026, 8, 30, 19) / 1000);
    expect(token.get(CWT.exp)).toBe(Date.UTC(2026, 11, 20, 19) / 1000);
  });

  it.each<[string, Partial<CertificateClaims>]>([
    ['number', { number: 'C-26-7F3K-9Q2M-8' }],
    ['surname', { surname: '' }],
    ['surname', { surname: 'X'.repeat(40), givenNames: '' }],
    ['surname', { surname: 'ERIK\u202eSSON' }],
    ['surname', { surname: ' ERIKSSON' }],
    ['givenNames', { givenNames: 'A'.repeat(32) }],
    ['birthDate', { birthDate: '1974-02-30' }],
    ['nationality', { nationality: 'uto' }],
    ['documentLastFour', { documentLastFour: 'L898902C3' }],
    ['kato', { place: { kato: '75', address: 'x' } }],
    ['address', { place: { kato: '750000000', address: 'Ұ'.repeat(31) } }],
    ['validFrom', { validFrom: '2024-02-29' }],
    ['validUntil', { validUntil: '2026-09-30' }],
    ['issuedAt', { issuedAt: 1_790_830_800.5 }],
    ['statusIndex', { statusList: { index: -1, list: 0 } }],
    ['statusList', { statusList: { index: 0, list: 65_536 } }],
  ])('are refused for their %s: %j', (claim, change) => {
    const claims = { ...specimenCertificate, ...change };
    expect(wrongClaims(claims)).toEqual([claim]);
    expect(encodeClaims(claims)).toEqual({ ok: false, because: 'wrong-claims' });
  });

  it('are refused when one of any kind is missing', () => {
    for (const label of Object.values(BODY)) {
      if (label === BODY.fileBy) continue;
      expect(refusal(({ body }) => body.delete(label))).toBe('wrong-claims');
    }
    for (const label of Object.values(CWT)) {
      expect(refusal(({ token }) => token.delete(label))).toBe('wrong-claims');
    }
  });

  it('are refused when one has another type', () => {
    for (const wrong of [null, true, 1.5, new Uint8Array(4), [1], new Map(), 10n ** 18n]) {
      for (const label of Object.values(BODY).filter((known) => known !== BODY.fileBy)) {
        expect(refusal(({ body }) => body.set(label, wrong))).not.toBe('accepted');
      }
      for (const label of Object.values(CWT)) {
        expect(refusal(({ token }) => token.set(label, wrong))).not.toBe('accepted');
      }
    }
  });

  it('are refused when a number stands where a text should and the other way round', () => {
    expect(refusal(({ body }) => body.set(BODY.kato, '750000000'))).toBe('not-canonical');
    expect(refusal(({ body }) => body.set(BODY.birthDate, '19740812'))).toBe('not-canonical');
    expect(refusal(({ body }) => body.set(BODY.surname, 5))).toBe('wrong-claims');
  });

  it('are refused when there is one that nobody knows', () => {
    expect(refusal(({ body }) => body.set(12, 'x'))).toBe('not-canonical');
    expect(refusal(({ token }) => token.set(1, 'issuer'))).toBe('not-canonical');
  });

  it('are refused when a period does not begin at the border of a day', () => {
    const later = Number(opened().token.get(CWT.nbf)) + 1;
    expect(refusal(({ token }) => token.set(CWT.nbf, later))).toBe('not-canonical');
  });

  it('are refused when they are of both types or of none', () => {
    expect(refusal(({ token, body }) => token.set(PRIVATE.receipt, body))).toBe('unknown-type');
    expect(refusal(({ token }) => token.delete(PRIVATE.certificate))).toBe('unknown-type');
  });
});
