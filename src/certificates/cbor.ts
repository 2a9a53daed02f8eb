import { decode, encode, rfc8949EncodeOptions, Tagged } from 'cborg';
import type { Bytes } from './bytes.ts';
import { nestsDeeperThan } from './cbor-depth.ts';
import { good, type Outcome, refused } from './outcome.ts';

/** Twice what the largest certificate needs; a QR code of version 40 holds no more than 2,331 at M. */
const MAX_BYTES = 1024;
/** Tag, array, header map or claims, body, and one to spare. */
const MAX_DEPTH = 5;

export type CborFault = 'too-large' | 'too-deep' | 'malformed';

/** A CBOR map with its keys as they are; `unknown` because everything in it is a stranger's. */
export type CborMap = ReadonlyMap<unknown, unknown>;

/**
 * Reads one CBOR item (RFC 8949), never throws. Maps come as Map, the tags named come as Tagged, any
 * other tag is malformed, as are duplicate keys and bytes after the item. Non-deterministic encodings
 * pass: who wants one encoding only encodes again and compares.
 */
export function decodeCbor(bytes: Uint8Array, tags: number[] = []): Outcome<unknown, CborFault> {
  if (bytes.length > MAX_BYTES) return refused('too-large');
  if (nestsDeeperThan(MAX_DEPTH, bytes)) return refused('too-deep');
  try {
    const options = { useMaps: true, rejectDuplicateMapKeys: true, tags: Tagged.preserve(...tags) };
    return good<unknown>(decode(bytes, options));
  } catch {
    return refused('malformed');
  }
}

/** Deterministic encoding (RFC 8949, section 4.2.1): shortest heads, keys in bytewise order. */
export function encodeCbor(value: unknown): Bytes {
  return new Uint8Array(encode(value, rfc8949EncodeOptions));
}

export function isCborMap(value: unknown): value is CborMap {
  return value instanceof Map;
}
