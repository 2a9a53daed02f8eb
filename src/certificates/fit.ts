import { utf8 } from './bytes.ts';
import { MAX_ADDRESS_BYTES, MAX_NAME_BYTES } from './claims-rules.ts';

const ELLIPSIS = '…';
/** Given names keep at least so many bytes beside a long surname. */
const GIVEN_NAMES_FLOOR = 9;

const CHARACTERS = new Intl.Segmenter();

/** One line: composed, without control and formatting characters, single spaces. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
}

/**
 * Whole characters only: half a letter and its accent would be another letter. A first character that
 * is itself too long (a chain of conjuncts or jamo, which nobody is called) is cut by code points: a
 * certificate without a name could not be issued.
 */
function cut(text: string, maxBytes: number): string {
  const characters = Array.from(CHARACTERS.segment(text), ({ segment }) => segment);
  return (asMany(characters, maxBytes) || asMany([...text], maxBytes)).trimEnd();
}

function asMany(pieces: readonly string[], maxBytes: number): string {
  let kept = '';
  let left = maxBytes;
  for (const piece of pieces) {
    left -= utf8(piece).length;
    if (left < 0) break;
    kept += piece;
  }
  return kept;
}

/** An address that fits into a certificate, with an ellipsis where it was cut. */
export function fitAddress(address: string): string {
  const line = tidy(address);
  if (utf8(line).length <= MAX_ADDRESS_BYTES) return line;
  return cut(line, MAX_ADDRESS_BYTES - utf8(ELLIPSIS).length) + ELLIPSIS;
}

/** Names that fit into a certificate, cut at the end as the MRZ cuts them (ICAO Doc 9303, part 3). */
export function fitName(name: { surname: string; givenNames: string }) {
  const given = tidy(name.givenNames);
  const reserved = Math.min(utf8(given).length, GIVEN_NAMES_FLOOR);
  const surname = cut(tidy(name.surname), MAX_NAME_BYTES - reserved);
  return { surname, givenNames: cut(given, MAX_NAME_BYTES - utf8(surname).length) };
}
