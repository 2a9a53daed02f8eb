import { LAYOUTS } from '../../people/index.ts';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** White space, and characters that show nothing and come along when a text is copied. */
const INVISIBLE = /[\s\p{Cf}]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Signs that stand where a document prints the filler: from other keyboards and from readers. */
const LIKE_A_FILLER = /[‹˂≺❮〈⟨]/gu;
/** Signs that may stand for one filler or for two: some keyboards make « of <<. */
const LIKE_FILLERS = /[«≪《⟪]/gu;

/**
 * The lines of an MRZ out of a text as people type and paste it: spaces, lower case and look-alikes
 * of the filler are put right, a text without line breaks is cut where its length tells how. Nothing
 * else is touched: what cannot stand in an MRZ is left to be named. No lines for an empty text.
 */
export function linesOfMrz(text: string): string[] {
  const readings = ['<', '<<'].map((fillers) => linesWith(text, fillers));
  return readings.find(fits) ?? readings[0] ?? [];
}

function linesWith(text: string, fillers: string): string[] {
  const lines = text.split(LINE_BREAK).map((line) => tidy(line, fillers));
  const written = lines.filter((line) => line !== '');
  return written.length === 2 || written.length === 3 ? written : cut(written.join(''));
}

/** Only a to z are raised: raising every letter would turn ß into SS and hide that it was typed. */
function tidy(line: string, fillers: string): string {
  return line
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(LIKE_A_FILLER, '<')
    .replace(LIKE_FILLERS, fillers)
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

function cut(joined: string): string[] {
  const layout = Object.values(LAYOUTS).find(
    ({ lines, length }) => lines * length === joined.length,
  );
  if (!layout) return joined === '' ? [] : [joined];
  const { lines, length } = layout;
  return Array.from({ length: lines }, (_, at) => joined.slice(at * length, (at + 1) * length));
}

function fits(found: readonly string[]): boolean {
  return Object.values(LAYOUTS).some(
    ({ lines, length }) => found.length === lines && found.every((line) => line.length === length),
  );
}
