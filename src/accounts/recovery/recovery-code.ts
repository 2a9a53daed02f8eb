import { randomInt } from 'node:crypto';
import { keyedHash } from '../../platform/crypto/index.ts';
import { CLEAR_SYMBOLS, type CodeForm, grouped, readTyped } from '../code-form.ts';

/**
 * 24^16 codes, 73 bits. No address is entered beside it, so a guess could hit anybody's: with ten codes
 * of each of ten million people it hits one in 10^14 times.
 */
const FORM: CodeForm = { symbols: CLEAR_SYMBOLS, length: 16, group: 4 };

/** A new code as it is shown this once, such as 'K7MX-2Q9F-HT4W-C5DP'. */
export function newRecoveryCode(): string {
  const symbols = Array.from({ length: FORM.length }, () =>
    FORM.symbols.charAt(randomInt(FORM.symbols.length)),
  );
  return grouped(symbols.join(''), FORM);
}

/** What is kept of a code: whoever copies the table still cannot try codes without our secret. */
export function recoveryCodeHash(secret: Buffer, typed: string): Buffer | null {
  const code = readTyped(typed, FORM);
  return code === null ? null : keyedHash(secret, 'recovery-code', code);
}
