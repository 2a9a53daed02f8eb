import { keyedHash } from '../../platform/crypto/index.ts';

/**
 * The id of what an account makes with a key: a UUID of version 8 (RFC 9562, 5.8). The row itself then
 * tells whether the key was used.
 */
export function idOfKey(secret: Buffer, accountId: string, key: string): string {
  const bytes = keyedHash(secret, 'invitation-of-key', accountId, key).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
