import { Tagged } from 'cborg';
import type { Bytes } from './bytes.ts';
import { type CborFault, type CborMap, decodeCbor, encodeCbor, isCborMap } from './cbor.ts';
import { verifyEs256 } from './es256.ts';
import { good, type Outcome, refused } from './outcome.ts';

/** COSE_Sign1 (RFC 9052, section 4.2), its tag, the header parameters used and the one algorithm. */
const SIGN1_TAG = 18;
const ALG = 1;
const CRIT = 2;
const KID = 4;
const ES256 = -7;

/** A COSE_Sign1 message signed with ES256 and read, not yet verified. */
export interface Sign1 {
  /** From either header, as RFC 9052 allows. */
  readonly kid: Bytes;
  /** As received, since the signature covers these very bytes. */
  readonly protectedBytes: Bytes;
  readonly payload: Bytes;
  readonly signature: Bytes;
}

export type Sign1Fault = CborFault | 'not-sign1' | 'not-es256' | 'critical-header' | 'no-kid';

function asBytes(value: unknown): Bytes | undefined {
  return value instanceof Uint8Array ? new Uint8Array(value) : undefined;
}

function readProtected(bytes: Bytes): CborMap | undefined {
  if (bytes.length === 0) return new Map();
  const decoded = decodeCbor(bytes);
  return decoded.ok && isCborMap(decoded.value) ? decoded.value : undefined;
}

function areHeaders(guarded: CborMap, open: CborMap): boolean {
  const labels = [...guarded.keys(), ...open.keys()];
  const known = labels.every((label) => Number.isInteger(label) || typeof label === 'string');
  return known && new Set(labels).size === labels.length;
}

function readParts(value: unknown): readonly unknown[] | undefined {
  const inside = value instanceof Tagged && value.tag === SIGN1_TAG ? value.value : value;
  return Array.isArray(inside) && inside.length === 4 ? inside : undefined;
}

/**
 * Reads a COSE_Sign1 message, tagged or not, in any encoding that RFC 9052 allows; the certificate
 * takes only one of them and checks that itself. `alg` must be in the protected header, or whoever
 * changes it changes what is verified; no critical header is known here, so any one is refused.
 */
export function decodeSign1(bytes: Uint8Array): Outcome<Sign1, Sign1Fault> {
  const decoded = decodeCbor(bytes, [SIGN1_TAG]);
  if (!decoded.ok) return decoded;
  const [first, open, third, fourth] = readParts(decoded.value) ?? [];
  const protectedBytes = asBytes(first);
  const payload = asBytes(third);
  const signature = asBytes(fourth);
  const guarded = protectedBytes && readProtected(protectedBytes);
  if (!guarded || !isCborMap(open) || !payload || !signature) return refused('not-sign1');
  if (!areHeaders(guarded, open)) return refused('not-sign1');
  if (guarded.get(ALG) !== ES256 || signature.length !== 64) return refused('not-es256');
  if (guarded.has(CRIT) || open.has(CRIT)) return refused('critical-header');
  const kid = asBytes(guarded.get(KID) ?? open.get(KID));
  return kid ? good({ kid, protectedBytes, payload, signature }) : refused('no-kid');
}

/** Sig_structure of RFC 9052, section 4.4, with no external data: the bytes that are signed. */
export function bytesToSign(protectedBytes: Uint8Array, payload: Uint8Array): Bytes {
  return encodeCbor(['Signature1', protectedBytes, new Uint8Array(), payload]);
}

export function protectedHeader(kid: Uint8Array): Bytes {
  return encodeCbor(
    new Map<number, unknown>([
      [ALG, ES256],
      [KID, kid],
    ]),
  );
}

/** The one encoding of ours: tagged, deterministic, alg and kid protected, nothing unprotected. */
export function encodeSign1(message: Omit<Sign1, 'protectedBytes'>): Bytes {
  const { kid, payload, signature } = message;
  return encodeCbor(new Tagged(SIGN1_TAG, [protectedHeader(kid), new Map(), payload, signature]));
}

export function verifySign1(message: Sign1, key: CryptoKey): Promise<boolean> {
  const signed = bytesToSign(message.protectedBytes, message.payload);
  return verifyEs256(key, message.signature, signed);
}
