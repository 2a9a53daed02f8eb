import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * SHA-256 of a token in lowercase hex (64 characters). For tokens of `randomToken` only, which hold
 * 256 random bits: a stored copy then opens nothing. What a person chose or owns (a password, a
 * phone number, a document number) can be found by trying and needs `keyedHash`.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/**
 * HMAC-SHA-256 over the parts in order, 32 bytes. Each part is preceded by its length, so that
 * ('ab', 'c') and ('a', 'bc') differ; without it one value could stand for another.
 */
export function keyedHash(secret: Buffer, ...parts: readonly (string | Buffer)[]): Buffer {
  const mac = createHmac('sha256', secret);
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    mac.update(length).update(bytes);
  }
  return mac.digest();
}

/** Compares in a time that tells nothing of where two values differ; their lengths are no secret. */
export function constantTimeEqual(left: string | Buffer, right: string | Buffer): boolean {
  const leftBytes = typeof left === 'string' ? Buffer.from(left, 'utf8') : left;
  const rightBytes = typeof right === 'string' ? Buffer.from(right, 'utf8') : right;
  return leftBytes.length === rightBytes.length && timingSafeEqual(leftBytes, rightBytes);
}
