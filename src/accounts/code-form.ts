/** How a code looks that people copy by eye. */
export interface CodeForm {
  readonly symbols: string;
  readonly length: number;
  /** How many symbols stand together when it is shown. */
  readonly group: number;
}

/** Without 0, 1, I, L, O and what else is misread; without vowels, so that no code is a word. */
export const CLEAR_SYMBOLS = '23456789CDFHJKMNPQRTVWXY';

/** Whatever is longer was not copied from us. */
const LONGEST_TYPED = 100;

/** The code as it is shown, such as 'K7MX-2Q9F-HT4W'. */
export function grouped(code: string, { group }: CodeForm): string {
  return code.match(new RegExp(`.{${group}}`, 'g'))?.join('-') ?? code;
}

/**
 * The code that somebody means: without spaces, hyphens and invisible characters, in capitals, its
 * digits Western (a phone set to Arabic or Persian types others). Null for what cannot be such a code.
 */
export function readTyped(typed: string, { symbols, length }: CodeForm): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .toUpperCase();
  return new RegExp(`^[${symbols}]{${length}}$`).test(code) ? code : null;
}
