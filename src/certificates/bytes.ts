/** WebCrypto takes bytes over a plain buffer only, never over shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
