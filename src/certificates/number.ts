/** Crockford's base 32: no I, L, O or U, so that nothing is misread on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const NUMBER =
  /^([A-Z])-(\d{2})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z])$/;
const ENTROPY_BYTES = 5;

/** Multiplies by x in GF(32) with the primitive polynomial x^5 + x^2 + 1. */
function timesX(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

function symbolValue(symbol: string): number {
  const value = ALPHABET.indexOf(symbol);
  // Only a prefix may be one of the letters that the alphabet leaves out.
  return value >= 0 ? value : symbol.charCodeAt(0) - 64;
}

/**
 * Each symbol counts with another power of x, so one misread symbol, or any two that changed places,
 * always give another check symbol.
 */
function checkSymbol(symbols: string): string {
  let sum = 0;
  for (const symbol of symbols) sum = timesX(sum ^ symbolValue(symbol));
  return ALPHABET.charAt(sum);
}

function randomSymbols(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, ENTROPY_BYTES)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: 8 }, (_, at) =>
    ALPHABET.charAt(Number(bits >> BigInt(35 - 5 * at)) & 31),
  ).join('');
}

/**
 * A number for people, such as `C-26-7F3K-9Q2M-4`: a prefix letter, the year's last two digits, 40
 * random bits and a check symbol over all of it. The first five of `bytes` are used.
 */
export function newNumber(prefix: string, year: number, bytes: Uint8Array): string {
  if (!/^[A-Z]$/.test(prefix)) throw new RangeError('A number needs a prefix of one letter');
  if (bytes.length < ENTROPY_BYTES) throw new RangeError('A number needs five random bytes');
  const digits = String(year % 100).padStart(2, '0');
  const symbols = randomSymbols(bytes);
  const check = checkSymbol(prefix + digits + symbols);
  return `${prefix}-${digits}-${symbols.slice(0, 4)}-${symbols.slice(4)}-${check}`;
}

/** The number of a certificate; `year` is the year of issue in Almaty. */
export function newCertificateNumber(year: number, bytes: Uint8Array): string {
  return newNumber('C', year, bytes);
}

/** Whether a text is a number with its right check symbol, of any prefix or of the one given. */
export function isNumber(text: unknown, prefix?: string): text is string {
  const parts = typeof text === 'string' ? NUMBER.exec(text) : null;
  if (!parts || (prefix !== undefined && parts[1] !== prefix)) return false;
  return checkSymbol(parts.slice(1, 5).join('')) === parts[5];
}

export function isCertificateNumber(text: unknown): text is string {
  return isNumber(text, 'C');
}
