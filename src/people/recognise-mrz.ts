import { characterValue } from './check-digit.ts';
import type { MrzFault } from './mrz.ts';
import { LAYOUTS, type MrzLayout } from './mrz-layout.ts';

export type Recognition =
  | { readonly layout: MrzLayout; readonly faults: readonly MrzFault[] }
  | { readonly layout: null; readonly faults: readonly [MrzFault, ...MrzFault[]] };

const UNKNOWN: MrzFault = { code: 'mrz-layout', field: 'layout' };

/**
 * Finds the format of an MRZ by the number of its lines, their length and its first letter.
 * No layout: its lines have the wrong number or length. Characters outside the alphabet are named
 * once a line and leave the layout standing, so that the rest can still be checked.
 */
export function recogniseMrz(lines: readonly string[]): Recognition {
  if (lines.length !== 2 && lines.length !== 3) return { layout: null, faults: [UNKNOWN] };
  const alphabet = lines.flatMap(alphabetFault);
  const expected = expectedLength(lines);
  const [first, ...others] = lines.flatMap((line, index) => lengthFault(line, index, expected));
  if (first) return { layout: null, faults: [first, ...others, ...alphabet] };
  const layout = layoutOf(lines, expected);
  if (!layout) return { layout: null, faults: [UNKNOWN, ...alphabet] };
  return { layout, faults: alphabet };
}

/** Two lines are meant as a passport's when either is nearer to 44 than to 36. */
function expectedLength(lines: readonly string[]): number {
  if (lines.length === 3) return LAYOUTS.TD1.length;
  const longest = Math.max(...lines.map(lengthOf));
  return longest > 40 ? LAYOUTS.TD3.length : LAYOUTS.TD2.length;
}

function layoutOf(lines: readonly string[], length: number): MrzLayout | null {
  const letter = lines[0]?.charAt(0) ?? '';
  if (letter === '<' || /[0-9]/.test(letter)) return null;
  if (lines.length === 3) return letter === 'V' ? null : LAYOUTS.TD1;
  if (length === LAYOUTS.TD3.length) return letter === 'V' ? LAYOUTS['MRV-A'] : LAYOUTS.TD3;
  return letter === 'V' ? LAYOUTS['MRV-B'] : LAYOUTS.TD2;
}

/** In characters as people count them, not UTF-16 units. */
function lengthOf(line: string): number {
  return [...line].length;
}

function lengthFault(line: string, index: number, expected: number): MrzFault[] {
  const length = lengthOf(line);
  if (length === expected) return [];
  return [{ code: 'mrz-length', field: 'length', params: { line: index + 1, length } }];
}

function alphabetFault(line: string, index: number): MrzFault[] {
  const found = [...line].findIndex((character) => characterValue(character) === null);
  if (found === -1) return [];
  const params = { line: index + 1, position: found + 1 };
  return [{ code: 'mrz-alphabet', field: 'alphabet', params }];
}
