import type { MrzLayout } from './mrz-layout.ts';

/** The characters of a document number, its check digit as printed, and the optional data after it. */
export interface PrintedNumber {
  readonly characters: string;
  readonly digit: string;
  readonly optional: string;
}

/**
 * Takes the document number apart. In TD1 and TD2 a number of more than nine characters has a filler
 * in the place of its check digit and runs on, with its check digit last, at the start of the
 * optional data (Doc 9303-5 and 9303-6, 4.2.2).
 */
export function printedNumber(
  layout: Pick<MrzLayout, 'numberRunsOver'>,
  characters: string,
  digit: string,
  optional: string,
): PrintedNumber {
  const runsOver = layout.numberRunsOver && digit === '<' && !characters.endsWith('<');
  const [overrun = ''] = optional.split('<', 1);
  if (!runsOver || overrun.length < 2) return { characters, digit, optional };
  return {
    characters: characters + overrun.slice(0, -1),
    digit: overrun.slice(-1),
    optional: optional.slice(overrun.length),
  };
}
