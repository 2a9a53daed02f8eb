import { isDate, startOfDay } from './almaty-day.ts';
import { utf8 } from './bytes.ts';
import type { CertificateClaims, Claims, IdentityClaims, ReceiptClaims } from './claims.ts';
import { isCertificateNumber, isNumber } from './number.ts';

/** Limits that keep the QR code at version 17: what the MRZ of a passport prints, and one line. */
export const MAX_NAME_BYTES = 39;
export const MAX_ADDRESS_BYTES = 60;

const FIRST_DAY = '2024-03-01';
const LAST_DAY = '2099-12-31';
const FIRST_BIRTH = '1900-01-01';
const MAX_STATUS_INDEX = 2 ** 31 - 1;
const MAX_STATUS_LIST = 65_535;

/** No control, formatting or direction characters: they could make one text look like another. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u;

export function isPrintable(value: unknown, maxBytes: number): value is string {
  if (typeof value !== 'string' || value.length > maxBytes || !PRINTABLE.test(value)) return false;
  return value === value.normalize('NFC') && utf8(value).length <= maxBytes;
}

function isWhole(value: unknown, min: number, max: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;
}

function isDayBetween(value: unknown, first: string, last: string): boolean {
  return isDate(value) && value >= first && value <= last;
}

function isInstant(value: unknown): boolean {
  return isWhole(value, startOfDay(FIRST_DAY), startOfDay(LAST_DAY));
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

type Rules = Readonly<Record<string, boolean>>;

function identityRules(claims: IdentityClaims): Rules {
  const { surname, givenNames, documentLastFour } = claims;
  const room = MAX_NAME_BYTES - (typeof surname === 'string' ? utf8(surname).length : 0);
  return {
    surname: isPrintable(surname, MAX_NAME_BYTES),
    givenNames: givenNames === '' || isPrintable(givenNames, room),
    documentLastFour: matches(documentLastFour, /^[A-Z0-9]{1,4}$/),
  };
}

function certificateRules(claims: CertificateClaims): Rules {
  const { validFrom, validUntil } = claims;
  return {
    ...identityRules(claims),
    number: isCertificateNumber(claims.number),
    birthDate: isDayBetween(claims.birthDate, FIRST_BIRTH, LAST_DAY),
    nationality: matches(claims.nationality, /^(?:[A-Z]|[A-Z]{3})$/),
    kato: matches(claims.place.kato, /^[1-9]\d{8}$/),
    address: isPrintable(claims.place.address, MAX_ADDRESS_BYTES),
    validFrom: isDayBetween(validFrom, FIRST_DAY, LAST_DAY),
    validUntil: isDayBetween(validUntil, validFrom, LAST_DAY),
    issuedAt: isInstant(claims.issuedAt),
    statusIndex: isWhole(claims.statusList.index, 0, MAX_STATUS_INDEX),
    statusList: isWhole(claims.statusList.list, 0, MAX_STATUS_LIST),
  };
}

function receiptRules(claims: ReceiptClaims): Rules {
  const { fileBy } = claims;
  return {
    ...identityRules(claims),
    number: isNumber(claims.number) && !isCertificateNumber(claims.number),
    filedAt: isInstant(claims.filedAt),
    fileBy: fileBy === undefined || isDayBetween(fileBy, FIRST_DAY, LAST_DAY),
  };
}

/** The names of the claims that are out of shape or range; none if all is well. */
export function wrongClaims(claims: Claims): readonly string[] {
  const rules = claims.type === 'certificate' ? certificateRules(claims) : receiptRules(claims);
  return Object.keys(rules).filter((claim) => !rules[claim]);
}
