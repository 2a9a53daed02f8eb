import { fromBase64url } from '../base64url.ts';
import type { Bytes } from '../bytes.ts';

/** A QR code of version 40 holds 2,331 bytes at level M; no certificate comes near. */
const MAX_TEXT = 2400;
const PRINTED = /^https?:\/\/[^\s/?#]+\/verify#(?<payload>[^#]*)$/;

/**
 * The signed bytes of a text: the whole printed address of any origin, or its payload alone. The
 * origin is not trusted for anything; who signed is told by the key.
 */
export function payloadOf(text: string): Bytes | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const payload = text.includes('#') ? PRINTED.exec(text)?.groups?.['payload'] : text;
  return payload ? fromBase64url(payload) : undefined;
}
