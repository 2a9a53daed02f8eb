/**
 * Latin letters that the MRZ prints in a way that dropping their marks does not give (Doc 9303-3,
 * 6.A). The first form is the recommended one; issuers use the others too.
 */
const PRINTED_AS: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Ð: ['D'],
  Đ: ['D'],
  Ə: ['E'],
  Ħ: ['H'],
  Ł: ['L'],
  Ñ: ['N', 'NXX'],
  Ŋ: ['N'],
  Ö: ['OE', 'O'],
  Ø: ['OE', 'O'],
  Œ: ['OE'],
  ĸ: ['Q', 'K'],
  ẞ: ['SS'],
  Þ: ['TH'],
  Ŧ: ['T'],
  Ü: ['UE', 'U', 'UXX'],
};

const DROPPED = /[^\p{L}\p{N}]|\p{Lm}/gu;

/**
 * The ways in which each letter of a name may be printed in an MRZ, the recommended one first.
 * Spaces, hyphens, apostrophes and modifier letters (such as the Uzbek ʻ) are printed as nothing.
 * A letter of another script stands for itself and so agrees with no MRZ.
 */
export function printedForms(name: string): readonly (readonly string[])[] {
  const letters = [...name.normalize('NFC').toUpperCase()];
  return letters.map(formsOf).filter((forms) => forms.length > 0);
}

function formsOf(letter: string): readonly string[] {
  const listed = PRINTED_AS[letter];
  if (listed) return listed;
  const bare = letter.normalize('NFKD').toUpperCase().replace(DROPPED, '');
  return bare === '' ? [] : [bare];
}

/** The words of a name: spaces and hyphens part them in an MRZ too (Doc 9303-3, 4.6). */
export function wordsOf(name: string): string[] {
  return name.split(/[\s\-‐‑]+/u);
}

/** A name as an MRZ is recommended to print it: words of A to Z parted by single spaces. */
export function printName(name: string): string {
  const printed = wordsOf(name).map((word) => printedForms(word).map(([first]) => first));
  return printed
    .map((letters) => letters.join(''))
    .filter(Boolean)
    .join(' ');
}
