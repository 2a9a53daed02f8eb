import { hashToken } from '../platform/crypto/index.ts';

/** What is stored of a token: 32 bytes that open nothing. */
export function tokenHash(token: string): Buffer {
  return Buffer.from(hashToken(token), 'hex');
}
