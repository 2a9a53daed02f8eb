import { z } from 'zod';
import { filingSchema } from '../contract.ts';
import { fieldsOf, isTree } from './fields.ts';

/** Of all fields given names alone may be given as an empty text: it says that there are none. */
const BLANK_SAYS_SOMETHING: ReadonlySet<string> = new Set(
  [...fieldsOf(filingSchema)]
    .filter(([, field]) => !(field instanceof z.ZodOptional) && field.safeParse('').success)
    .map(([pointer]) => pointer),
);

const FIELDS: ReadonlySet<string> = new Set(fieldsOf(filingSchema).keys());

/**
 * A piece of a filing in which whatever a form sent empty is no answer: an optional field is then
 * absent, another one required. The names stay, since they tell which of two forms of a place was
 * meant; so do fields that no filing has.
 */
export function withoutBlanks(value: unknown, pointer = ''): unknown {
  if (isTree(value)) {
    const entries = Object.entries(value).map(([name, inner]) => [
      name,
      withoutBlanks(inner, `${pointer}/${name}`),
    ]);
    return Object.fromEntries(entries);
  }
  const blank = typeof value === 'string' && value.trim() === '';
  return blank && FIELDS.has(pointer) && !BLANK_SAYS_SOMETHING.has(pointer) ? undefined : value;
}
