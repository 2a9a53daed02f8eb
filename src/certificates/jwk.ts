/** A public ES256 key as RFC 7517 and 7518 write it. */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'ES256';
}

/** The body of `/.well-known/jwks.json`. */
export interface PublicJwkSet {
  readonly keys: readonly PublicJwk[];
}

/** Bytes of a key's identifier in the COSE header; in a JWK it is the same in base64url. */
export const KID_BYTES = 8;
