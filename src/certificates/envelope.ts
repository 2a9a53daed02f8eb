import { type Bytes, sameBytes } from './bytes.ts';
import type { Claims } from './claims.ts';
import { type ClaimsFault, decodeClaims } from './claims-cbor.ts';
import { decodeSign1, encodeSign1, type Sign1, type Sign1Fault } from './cose.ts';
import { hasLowS } from './es256.ts';
import { KID_BYTES } from './jwk.ts';
import { good, type Outcome, refused } from './outcome.ts';

/** A signed certificate or receipt, read and well-formed, its signature not yet verified. */
export interface Envelope {
  readonly message: Sign1;
  readonly claims: Claims;
}

export type EnvelopeFault = Sign1Fault | ClaimsFault | 'high-s';

/**
 * Reads the one encoding that this issuer writes. Whatever else COSE allows (another order, longer
 * lengths, more headers, no tag) comes out different when it is written again, and is refused.
 */
export function openEnvelope(bytes: Bytes): Outcome<Envelope, EnvelopeFault> {
  const decoded = decodeSign1(bytes);
  if (!decoded.ok) return decoded;
  const message = decoded.value;
  if (!sameBytes(encodeSign1(message), bytes)) return refused('not-canonical');
  if (message.kid.length !== KID_BYTES) return refused('no-kid');
  if (!hasLowS(message.signature)) return refused('high-s');
  const claims = decodeClaims(message.payload);
  return claims.ok ? good({ message, claims: claims.value }) : claims;
}
