import { constantTimeEqual, keyedHash } from '../platform/crypto/index.ts';

/** An attempt as far as its code hangs on it. */
export interface CodedAttempt {
  readonly id: string;
  readonly long: boolean;
}

interface CodeForm {
  readonly symbols: string;
  readonly length: number;
  /** How many symbols stand together when it is shown. */
  readonly group: number;
}

const SHORT: CodeForm = { symbols: '0123456789', length: 6, group: 6 };

/**
 * 24^12 codes, 55 bits: too many to guess. Without 0, 1, I, L, O and what else is misread; without
 * vowels, so that no code is a word.
 */
const LONG: CodeForm = { symbols: '23456789CDFHJKMNPQRTVWXY', length: 12, group: 4 };

/** Whatever is longer was not copied from our message. */
const LONGEST_TYPED = 100;

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
  const { group } = formOf(attempt);
  const code = codeOf(secret, attempt);
  return code.match(new RegExp(`.{${group}}`, 'g'))?.join('-') ?? code;
}

/**
 * The code that somebody means: without spaces, hyphens and invisible characters, in capitals, its
 * digits Western (a phone set to Arabic or Persian types others). Null for what cannot be a code of
 * this length: an empty field or a word is a slip and no guess.
 */
export function readCode(typed: string, attempt: Pick<CodedAttempt, 'long'>): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const { symbols, length } = formOf(attempt);
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .toUpperCase();
  return new RegExp(`^[${symbols}]{${length}}$`).test(code) ? code : null;
}

/** Whether a code that `readCode` has read is the one of this attempt. */
export function isCodeOf(secret: Buffer, attempt: CodedAttempt, code: string): boolean {
  return constantTimeEqual(code, codeOf(secret, attempt));
}
