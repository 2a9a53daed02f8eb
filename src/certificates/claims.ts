/** The particulars that tie a certificate or receipt to the document in the holder's hand. */
export interface IdentityClaims {
  /** Surname and given names as the MRZ prints them, together at most 39 bytes of UTF-8. */
  readonly surname: string;
  /** May be empty: some documents have one name only. */
  readonly givenNames: string;
  /** The last one to four characters of the document's number. */
  readonly documentLastFour: string;
}

/** The place of stay as the certificate says it. */
export interface PlaceClaims {
  /** KATO code, nine digits. */
  readonly kato: string;
  /** Short address, at most 60 bytes of UTF-8; `fitAddress` makes one. */
  readonly address: string;
}

/** The entry in a Token Status List: entry `index` of the issuer's list number `list`. */
export interface StatusListEntry {
  readonly index: number;
  readonly list: number;
}

/** What a registration certificate says. Dates are YYYY-MM-DD, days in Asia/Almaty. */
export interface CertificateClaims extends IdentityClaims {
  readonly type: 'certificate';
  /** Number of the certificate, as `newCertificateNumber` makes it. */
  readonly number: string;
  readonly birthDate: string;
  /** Code of the MRZ (ICAO Doc 9303, part 3), such as DEU, UTO or D. */
  readonly nationality: string;
  readonly place: PlaceClaims;
  /** First and last day of the stay, both inclusive. */
  readonly validFrom: string;
  readonly validUntil: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  readonly statusList: StatusListEntry;
}

/**
 * What a filing receipt says: that somebody filed, and when. It has no period and no place, so that
 * nothing in it can be taken for a registration.
 */
export interface ReceiptClaims extends IdentityClaims {
  readonly type: 'receipt';
  readonly number: string;
  /** Seconds since 1970. */
  readonly filedAt: number;
  /** The day by which the filing was due, where one is known. */
  readonly fileBy?: string;
}

export type Claims = CertificateClaims | ReceiptClaims;
