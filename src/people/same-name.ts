import type { Mrz } from './mrz.ts';
import { printedForms, wordsOf } from './transliteration.ts';

/** A name as typed; a part that was not given, or whose shape was wrong, is not compared. */
export interface TypedName {
  readonly surname?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly patronymic?: string | undefined;
}

type PrintedName = Pick<Mrz, 'surname' | 'givenNames' | 'nameTruncated'>;

/**
 * Whether a typed name agrees with the one in an MRZ: case, diacritics and their transliterations,
 * apostrophes, hyphens and spaces do not count, nor do letters that the MRZ has cut off. A patronymic
 * may be among the given names of either.
 */
export function sameName(typed: TypedName, printed: PrintedName): boolean {
  const { surname, givenNames, patronymic } = typed;
  const cut = printed.nameTruncated;
  if (surname !== undefined && !samePart(surname, printed.surname, cut)) return false;
  if (givenNames === undefined) return true;
  const given = [givenNames, `${givenNames} ${patronymic ?? ''}`];
  return given.some((name) => samePart(name, printed.givenNames, cut));
}

function samePart(typed: string, printed: string, cut: boolean): boolean {
  return spells(typed, printed.replaceAll(' ', ''), cut) || (cut && sameCutWords(typed, printed));
}

/** A long name may be cut word by word, down to initials (Doc 9303-3, 4.6). */
function sameCutWords(typed: string, printed: string): boolean {
  const words = wordsOf(typed);
  return printed.split(' ').every((word, index) => spells(words[index] ?? '', word, true));
}

/**
 * Follows all ways to print the typed letters at once, as positions reached in `printed`: the work
 * grows with the length of both and never explodes, whatever was typed.
 */
function spells(typed: string, printed: string, cut: boolean): boolean {
  let reached = new Set([0]);
  for (const forms of printedForms(typed)) {
    reached = new Set([...reached].flatMap((position) => ends(forms, printed, position, cut)));
    if (reached.size === 0) return false;
  }
  return reached.has(printed.length);
}

function ends(forms: readonly string[], printed: string, position: number, cut: boolean): number[] {
  const rest = printed.slice(position);
  return forms.flatMap((form) => {
    if (rest.startsWith(form)) return [position + form.length];
    return cut && form.startsWith(rest) ? [printed.length] : [];
  });
}
