import type { z } from 'zod';
import type { FieldError } from './field-error.ts';
import { fieldErrorsOf } from './field-errors.ts';
import { unstorableText } from './unstorable-text.ts';

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads an untrusted input with a contract; everything wrong comes back at once. */
export function parseFields<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Parsed<z.output<Schema>> {
  const unstorable = unstorableText(input);
  if (unstorable.length > 0) return { ok: false, errors: unstorable };
  const result = schema.safeParse(input, { reportInput: true });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, errors: fieldErrorsOf(result.error) };
}
