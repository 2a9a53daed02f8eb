/** As long as the contract takes; the end of a name says what kind of file it is. */
const LONGEST = 120;
/** What no line of text may hold, such as control characters, signs and emoji. */
const UNTIDY = /[^\p{L}\p{M}\p{N}\p{P}\p{Zs}]/gu;

/** The name of somebody's file as a line of text: a phone names files in ways nobody should have to mend. */
export function fileName(given: string): string {
  const tidy = given.normalize('NFC').replace(UNTIDY, '_').trim();
  return tidy.slice(-LONGEST).trim() || 'file';
}
