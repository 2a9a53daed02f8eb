import { dayOf, endOfDay, SECONDS_A_DAY, startOfDay } from './almaty-day.ts';
import { type Bytes, sameBytes } from './bytes.ts';
import { type CborFault, type CborMap, decodeCbor, encodeCbor, isCborMap } from './cbor.ts';
import type { CertificateClaims, Claims, ReceiptClaims } from './claims.ts';
import { wrongClaims } from './claims-rules.ts';
import { BODY, CWT, PRIVATE } from './labels.ts';
import { good, type Outcome, refused } from './outcome.ts';

export type ClaimsFault = CborFault | 'unknown-type' | 'wrong-claims' | 'not-canonical';

/** A date as the whole number YYYYMMDD: five bytes, and legible to whoever writes a verifier. */
function dateNumber(date: string): number {
  return Number(date.replaceAll('-', ''));
}

function dateText(value: unknown): string {
  return String(value).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

function certificateMap(claims: CertificateClaims): CborMap {
  const body = new Map<number, unknown>([
    [BODY.number, claims.number],
    [BODY.surname, claims.surname],
    [BODY.givenNames, claims.givenNames],
    [BODY.documentLastFour, claims.documentLastFour],
    [BODY.birthDate, dateNumber(claims.birthDate)],
    [BODY.nationality, claims.nationality],
    [BODY.kato, Number(claims.place.kato)],
    [BODY.address, claims.place.address],
    [BODY.statusIndex, claims.statusList.index],
    [BODY.statusList, claims.statusList.list],
  ]);
  return new Map<number, unknown>([
    [CWT.exp, endOfDay(claims.validUntil)],
    [CWT.nbf, startOfDay(claims.validFrom)],
    [CWT.iat, claims.issuedAt],
    [PRIVATE.certificate, body],
  ]);
}

function receiptMap(claims: ReceiptClaims): CborMap {
  const body = new Map<number, unknown>([
    [BODY.number, claims.number],
    [BODY.surname, claims.surname],
    [BODY.givenNames, claims.givenNames],
    [BODY.documentLastFour, claims.documentLastFour],
  ]);
  if (claims.fileBy !== undefined) body.set(BODY.fileBy, dateNumber(claims.fileBy));
  return new Map<number, unknown>([
    [CWT.iat, claims.filedAt],
    [PRIVATE.receipt, body],
  ]);
}

function mapOf(claims: Claims): CborMap {
  return claims.type === 'certificate' ? certificateMap(claims) : receiptMap(claims);
}

/** Claims as a CBOR Web Token (RFC 8392) in deterministic CBOR; `docs/certificate.md` has the labels. */
export function encodeClaims(claims: Claims): Outcome<Bytes, 'wrong-claims'> {
  return wrongClaims(claims).length > 0 ? refused('wrong-claims') : good(encodeCbor(mapOf(claims)));
}

/*
 * The two readers below take every value as it comes: `wrongClaims` then checks each one's type and
 * range, and encoding again refuses what is unknown, so that the casts are made good before anybody
 * sees the claims.
 */

function readCertificate(token: CborMap, body: CborMap): CertificateClaims {
  return {
    type: 'certificate',
    number: body.get(BODY.number) as string,
    surname: body.get(BODY.surname) as string,
    givenNames: body.get(BODY.givenNames) as string,
    birthDate: dateText(body.get(BODY.birthDate)),
    nationality: body.get(BODY.nationality) as string,
    documentLastFour: body.get(BODY.documentLastFour) as string,
    place: { kato: String(body.get(BODY.kato)), address: body.get(BODY.address) as string },
    validFrom: readDay(token.get(CWT.nbf)),
    validUntil: readDay(Number(token.get(CWT.exp)) - SECONDS_A_DAY),
    issuedAt: token.get(CWT.iat) as number,
    statusList: {
      index: body.get(BODY.statusIndex) as number,
      list: body.get(BODY.statusList) as number,
    },
  };
}

function readReceipt(token: CborMap, body: CborMap): ReceiptClaims {
  const fileBy = body.get(BODY.fileBy);
  return {
    type: 'receipt',
    number: body.get(BODY.number) as string,
    surname: body.get(BODY.surname) as string,
    givenNames: body.get(BODY.givenNames) as string,
    documentLastFour: body.get(BODY.documentLastFour) as string,
    filedAt: token.get(CWT.iat) as number,
    ...(fileBy === undefined ? {} : { fileBy: dateText(fileBy) }),
  };
}

function readDay(seconds: unknown): string {
  // 2 ** 40 seconds are far outside of any claim and well inside of what a Date can hold.
  return typeof seconds === 'number' && Math.abs(seconds) < 2 ** 40 ? dayOf(seconds) : '';
}

function readClaims(token: CborMap): Claims | undefined {
  const certificate = token.get(PRIVATE.certificate);
  const receipt = token.get(PRIVATE.receipt);
  if (isCborMap(certificate) && receipt === undefined) return readCertificate(token, certificate);
  if (isCborMap(receipt) && certificate === undefined) return readReceipt(token, receipt);
  return undefined;
}

/**
 * Reads claims that are exactly ours: every claim of its type and range, none unknown, none missing,
 * in the one deterministic encoding. `not-canonical` also stands for unknown labels and for times that
 * are not the border of a day, since none of them is there when the claims are encoded again.
 */
export function decodeClaims(bytes: Uint8Array): Outcome<Claims, ClaimsFault> {
  const decoded = decodeCbor(bytes);
  if (!decoded.ok) return decoded;
  const claims = isCborMap(decoded.value) ? readClaims(decoded.value) : undefined;
  if (!claims) return refused('unknown-type');
  if (wrongClaims(claims).length > 0) return refused('wrong-claims');
  return sameBytes(encodeCbor(mapOf(claims)), bytes) ? good(claims) : refused('not-canonical');
}
