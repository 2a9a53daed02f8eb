import { toBase64url } from './base64url.ts';
import type { Claims } from './claims.ts';
import { encodeClaims } from './claims-cbor.ts';
import { bytesToSign, encodeSign1, protectedHeader } from './cose.ts';
import type { SigningKey } from './keys/index.ts';
import { good, type Outcome } from './outcome.ts';

/**
 * The payload of a certificate or receipt: claims signed with ES256 in COSE_Sign1, as base64url. Two
 * signatures of the same claims differ (ECDSA draws a random number): sign once and keep the text.
 */
export async function signClaims(
  claims: Claims,
  key: SigningKey,
): Promise<Outcome<string, 'wrong-claims'>> {
  const payload = encodeClaims(claims);
  if (!payload.ok) return payload;
  const signature = await key.sign(bytesToSign(protectedHeader(key.kid), payload.value));
  return good(toBase64url(encodeSign1({ kid: key.kid, payload: payload.value, signature })));
}

/** The printed text of the QR code; the fragment never reaches a server (RFC 3986, section 3.5). */
export function verificationUrl(origin: string, payload: string): string {
  return `${origin}/verify#${payload}`;
}
