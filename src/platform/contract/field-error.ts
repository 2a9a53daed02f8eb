/** Values that fill a text; only dates, codes, numbers and labels, since they are shown to the caller alone. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * One wrong field of an input.
 * `pointer` is an RFC 6901 JSON pointer into the input ('' is the whole of it); `code` is stable and
 * has a text in every language; `params` fill that text.
 */
export interface FieldError<Code extends string = string> {
  readonly pointer: string;
  readonly code: Code;
  readonly params?: Params;
}
