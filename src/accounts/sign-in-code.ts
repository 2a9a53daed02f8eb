import { constantTimeEqual, keyedHash } from '../platform/crypto/index.ts';
import { CLEAR_SYMBOLS, type CodeForm, grouped, readTyped } from './code-form.ts';

/** An attempt as far as its code hangs on it. */
export interface CodedAttempt {
  readonly id: string;
  readonly long: boolean;
}

const SHORT: CodeForm = { symbols: '0123456789', length: 6, group: 6 };

/** 24^12 codes, 55 bits: too many to guess. */
const LONG: CodeForm = { symbols: CLEAR_SYMBOLS, length: 12, group: 4 };

function formOf({ long }: Pick<CodedAttempt, 'long'>): CodeForm {
  return long ? LONG : SHORT;
}

/** Of 256 bits 55 at most are used, so no code is likelier than another by more than 2^-200. */
function codeOf(secret: Buffer, attempt: CodedAttempt): string {
  const { symbols, length } = formOf(attempt);
  const mac = keyedHash(secret, 'sign-in-code', attempt.long ? 'long' : 'short', attempt.id);
  let number = BigInt(`0x${mac.toString('hex')}`);
  let code = '';
  while (code.length < length) {
    code += symbols.charAt(Number(number % BigInt(symbols.length)));
    number /= BigInt(symbols.length);
  }
  return code;
}

/** The code as it is shown, such as '042917' or 'K7MX-2Q9F-HT4W'. It is made anew each time, never stored. */
export function codeText(secret: Buffer, attempt: CodedAttempt): string {
  return grouped(codeOf(secret, attempt), formOf(attempt));
}

/** The code that somebody means; null for what cannot be a code of this length: that is a slip and no guess. */
export function readCode(typed: string, attempt: Pick<CodedAttempt, 'long'>): string | null {
  return readTyped(typed, formOf(attempt));
}

/** Whether a code that `readCode` has read is the one of this attempt. */
export function isCodeOf(secret: Buffer, attempt: CodedAttempt, code: string): boolean {
  return constantTimeEqual(code, codeOf(secret, attempt));
}
