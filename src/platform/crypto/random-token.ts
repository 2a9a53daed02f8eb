import { randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret nobody can guess: 256 random bits, written as 43 characters of base64url. */
export function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}
