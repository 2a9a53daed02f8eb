import { z } from 'zod';

/** The same object with any field missing, at any depth; lists stay whole. */
export type Part<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> | undefined }
    : T;

/**
 * The fields of an input that fit their contract, each by itself. Rules that join several fields can
 * then be tried on what is there, so that the sender hears of everything wrong at once.
 */
export function soundPart<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  input: unknown,
): Part<z.output<z.ZodObject<Shape>>> {
  const fields = isRecord(input) ? input : {};
  const entries = Object.entries(schema.shape).flatMap(([name, field]) => {
    const value = soundValue(field, fields[name]);
    return value === undefined ? [] : [[name, value]];
  });
  // Each value came out of the contract of its own field, so the whole has the contract's type.
  return Object.fromEntries(entries) as Part<z.output<z.ZodObject<Shape>>>;
}

function soundValue(field: unknown, value: unknown): unknown {
  if (field instanceof z.ZodObject) return soundPart(field, value);
  if (!(field instanceof z.ZodType)) return undefined;
  const parsed = field.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
