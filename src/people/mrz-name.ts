/** The two parts of an MRZ name field, fillers read as spaces. */
export interface PrintedName {
  readonly surname: string;
  readonly givenNames: string;
  readonly nameTruncated: boolean;
}

/**
 * Splits a name field at its first two fillers (Doc 9303-3, 4.6). Some states print the only name of
 * a person after them: it is taken as the surname, as everywhere else. A field without a filler at
 * its end may have been cut.
 */
export function readName(field: string): PrintedName {
  const [primary = '', ...rest] = field.split('<<');
  const before = wordsOf(primary);
  const after = wordsOf(rest.join('<'));
  const nameTruncated = !field.endsWith('<');
  if (before === '') return { surname: after, givenNames: '', nameTruncated };
  return { surname: before, givenNames: after, nameTruncated };
}

function wordsOf(part: string): string {
  return part.split('<').filter(Boolean).join(' ');
}
