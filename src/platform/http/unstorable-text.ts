import type { FieldError } from '../field-error.ts';
import { pointerOf } from './json-pointer.ts';

/** No contract of ours is nested half as deep; code that recurses over an input must not overflow. */
const DEEPEST = 32;
const MOST_ERRORS = 500;

interface Place {
  readonly value: unknown;
  readonly path: readonly string[];
}

function insideOf({ value, path }: Place): Place[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).map(([key, inner]) => ({ value: inner, path: [...path, key] }));
}

function isUnstorable({ value, path }: Place): boolean {
  return (
    path.length > DEEPEST ||
    (path.at(-1) ?? '').includes('\u0000') ||
    (typeof value === 'string' && value.includes('\u0000'))
  );
}

/**
 * Texts with U+0000, which PostgreSQL cannot keep, and whatever is nested more than 32 deep, each
 * 'malformed' at its place. Without this the database would answer with an error of ours, status 500.
 */
export function unstorableText(input: unknown): FieldError[] {
  const errors: FieldError[] = [];
  const waiting: Place[] = [{ value: input, path: [] }];
  for (let place = waiting.pop(); place && errors.length < MOST_ERRORS; place = waiting.pop()) {
    if (isUnstorable(place)) {
      const pointer = pointerOf(place.path).replaceAll('\u0000', '');
      errors.push({ pointer, code: 'malformed' });
    } else {
      waiting.push(...insideOf(place));
    }
  }
  return errors.reverse();
}
