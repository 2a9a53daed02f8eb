import { z } from 'zod';

/** Invisible letters, such as the Hangul filler, would make names that look empty or alike. */
const LETTER = '[\\p{L}--\\p{Default_Ignorable_Code_Point}]';
const MARKS = '[[\\p{Mn}\\p{Mc}]--\\p{Default_Ignorable_Code_Point}]{0,4}';
/** Persian, Sinhala and other scripts need the join controls, but only after a letter. */
const JOIN_CONTROL = '[\\u200C\\u200D]?';
const PUNCTUATION = "[ '’‘`´·.,\\-‐‑]";
const NAME = new RegExp(`^(?:${LETTER}${MARKS}${JOIN_CONTROL}|${PUNCTUATION})*$`, 'v');

function tidy(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

/** Names are written in letters: a hyphen alone, as some forms print for no name, is none. */
function isName(text: string): boolean {
  return NAME.test(text) && (text === '' || /\p{L}/u.test(text));
}

/**
 * A name in any script, of at most 200 characters and possibly empty: letters with their marks,
 * spaces, apostrophes, hyphens, dots and commas. It comes out in NFC, with single spaces. Anything
 * else, such as digits, emoji, controls and bidi controls, is `forbidden-characters`.
 */
export const nameSchema = z
  .string()
  .overwrite(tidy)
  .max(200, { abort: true })
  .refine(isName, { params: { code: 'forbidden-characters' } });
