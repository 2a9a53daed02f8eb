/** Registered claims of a CBOR Web Token (RFC 8392, section 3.1), each a NumericDate in seconds. */
export const CWT = { exp: 4, nbf: 5, iat: 6 } as const;

/**
 * Our two claims, each a map, from the range that the registry leaves to private use (below -65536).
 * A certificate and a receipt differ in this label, so that a reader of the one never takes the other.
 */
export const PRIVATE = { certificate: -65_537, receipt: -65_538 } as const;

/** Labels inside those maps; never reused for another meaning. */
export const BODY = {
  number: 1,
  surname: 2,
  givenNames: 3,
  documentLastFour: 4,
  birthDate: 5,
  nationality: 6,
  kato: 7,
  address: 8,
  statusIndex: 9,
  statusList: 10,
  fileBy: 11,
} as const;
