import { constantTimeEqual, keyedHash } from './hash.ts';

const ID_BYTES = 16;
const MAC_BYTES = 16;
const TOKEN_LENGTH = 43;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The first 128 bits of HMAC-SHA-256; RFC 2104, section 5 allows to cut it to half its length. */
function macOf(secret: Buffer, purpose: string, id: Buffer): Buffer {
  return keyedHash(secret, 'signed-token', purpose, id).subarray(0, MAC_BYTES);
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * A token for a one-time link: base64url of the 16 bytes of the id and 16 bytes of MAC, 43 characters.
 * A token made for one purpose is not read for another. That it was used, or that its asking has
 * ended, is known by the row with this id, not by the token.
 */
export function signedToken(secret: Buffer, purpose: string, id: string): string {
  if (!UUID.test(id)) throw new TypeError('A link token is made for a UUID in lowercase.');
  const idBytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([idBytes, macOf(secret, purpose, idBytes)]).toString('base64url');
}

/**
 * The id in a token, or undefined for anything that `signedToken` would not have written.
 * Node decodes base64url leniently (spare bits, foreign characters), so the text is compared with
 * its own encoding: otherwise several texts would open the same link.
 */
export function readSignedToken(
  secret: Buffer,
  purpose: string,
  token: string,
): string | undefined {
  if (token.length !== TOKEN_LENGTH) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== ID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) {
    return undefined;
  }
  const id = bytes.subarray(0, ID_BYTES);
  const genuine = constantTimeEqual(bytes.subarray(ID_BYTES), macOf(secret, purpose, id));
  return genuine ? uuidOf(id) : undefined;
}
