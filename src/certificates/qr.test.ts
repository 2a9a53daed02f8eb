import { describe, expect, it } from 'vitest';
import { newCertificateNumber } from './number.ts';
import { MAX_QR_VERSION, qrSvg, qrVersion } from './qr.ts';
import { signClaims, verificationUrl } from './sign-claims.ts';
import { specimenCertificate, specimenKey } from './specimens.ts';

const ORIGIN = 'https://tirkeu.example-police.kz';

async function longestText(): Promise<string> {
  const claims = {
    ...specimenCertificate,
    number: newCertificateNumber(2099, new Uint8Array(5).fill(255)),
    surname: 'W'.repeat(20),
    givenNames: 'M'.repeat(19),
    documentLastFour: 'WWWW',
    place: { kato: '999999999', address: 'Ұ'.repeat(30) },
    validUntil: '2099-12-31',
    statusList: { index: 2 ** 31 - 1, list: 65_535 },
  };
  const signed = await signClaims(claims, await specimenKey());
  if (!signed.ok) throw new Error(signed.because);
  return verificationUrl(ORIGIN, signed.value);
}

describe('the QR code', () => {
  it('stays within version 17 at level M for the longest certificate', async () => {
    expect(qrVersion(await longestText())).toBeLessThanOrEqual(MAX_QR_VERSION);
  });

  it('is larger for a longer text', () => {
    expect(qrVersion('x'.repeat(504))).toBe(17);
    expect(qrVersion('x'.repeat(505))).toBe(18);
  });

  it('draws its finder pattern inside of a quiet zone of four modules', () => {
    const svg = qrSvg('https://example.kz/verify#abc', 'QR');
    expect(svg).toContain('viewBox="0 0 37 37"');
    expect(svg).toContain('d="M4 4h7v1h-7z');
    expect(svg).toContain('M4 5h1v1h-1zM10 5h1v1h-1z');
  });

  it('names itself without letting the name become markup', () => {
    expect(qrSvg('x', '<script>&"')).toContain('<title>&#60;script&#62;&#38;&#34;</title>');
  });
});
