import type { CertificateClaims, ReceiptClaims } from './claims.ts';
import { type SigningKey, signingKeyOf } from './keys/index.ts';

/** A key for tests and for the worked example of `docs/certificate.md`; it signs nothing else. */
export const specimenJwk = {
  kty: 'EC',
  crv: 'P-256',
  x: 'usWxHK2PmfnHKwXPS54m0kTcGJ90UiglWiGahtagnv8',
  y: 'IBOL-C3BttVivg-lSreASjpkttcsz-1rb7btKLv8EX4',
  d: 'V8kgd2ZBRuh2dgyVINBUqpPDr7BOMGcF22CQMIUHtNM',
} as const;

export function specimenKey(): Promise<SigningKey> {
  return signingKeyOf(specimenJwk);
}

export const specimenCertificate: CertificateClaims = {
  type: 'certificate',
  number: 'C-26-7F3K-9Q2M-7',
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  birthDate: '1974-08-12',
  nationality: 'UTO',
  documentLastFour: '02C3',
  place: { kato: '750000000', address: 'Алматы, Самал көшесі 127' },
  validFrom: '2026-10-01',
  validUntil: '2026-12-20',
  issuedAt: 1_790_830_800,
  statusList: { index: 412, list: 0 },
};

export const specimenReceipt: ReceiptClaims = {
  type: 'receipt',
  number: 'R-26-7F3K-9Q2M-4',
  surname: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  documentLastFour: '02C3',
  filedAt: 1_790_744_400,
  fileBy: '2026-10-29',
};

/** 10 October 2026, 12:00 in Almaty, in milliseconds: inside of the specimen's period. */
export const DURING = Date.UTC(2026, 9, 10, 7);

const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The other signature that verifies for the same message: (r, n - s). */
export function withOtherS(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString('hex')}`);
  const other = Buffer.from((P256_ORDER - s).toString(16).padStart(64, '0'), 'hex');
  return new Uint8Array([...signature.subarray(0, 32), ...other]);
}
