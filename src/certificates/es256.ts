import type { Bytes } from './bytes.ts';

/** ECDSA on P-256 with SHA-256 (RFC 9053, section 2.1); a signature is r and s, 32 bytes each. */
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ECDSA_SHA256 = { name: 'ECDSA', hash: 'SHA-256' } as const;
const SIGNATURE_BYTES = 64;

/** Order of the group (FIPS 186-5, P-256). */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

function readS(signature: Uint8Array): bigint {
  return signature.subarray(32).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/**
 * With (r, s) also (r, n - s) verifies, so anybody could make a second text of a certificate. Only the
 * smaller of the two counts here.
 */
export function hasLowS(signature: Uint8Array): boolean {
  return signature.length === SIGNATURE_BYTES && readS(signature) <= N / 2n;
}

/** The same signature with the smaller s. */
export function withLowS(signature: Uint8Array): Bytes {
  const low = new Uint8Array(signature);
  if (hasLowS(signature)) return low;
  let s = N - readS(signature);
  for (let at = SIGNATURE_BYTES - 1; at >= 32; at -= 1, s >>= 8n) low[at] = Number(s & 255n);
  return low;
}

export function importPrivateKey(jwk: JsonWebKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('jwk', jwk, CURVE, false, ['sign']);
}

/** Rejects if the key is not a public P-256 key. */
export function importPublicKey(jwk: { x: string; y: string }): Promise<CryptoKey> {
  const key = { kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y };
  return crypto.subtle.importKey('jwk', key, CURVE, false, ['verify']);
}

/** 64 bytes, always with the smaller s. */
export async function signEs256(key: CryptoKey, bytes: Bytes): Promise<Bytes> {
  return withLowS(new Uint8Array(await crypto.subtle.sign(ECDSA_SHA256, key, bytes)));
}

export function verifyEs256(key: CryptoKey, signature: Bytes, bytes: Bytes): Promise<boolean> {
  return crypto.subtle.verify(ECDSA_SHA256, key, signature, bytes);
}
