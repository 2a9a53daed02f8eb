import type { FieldError } from './field-error.ts';
import { pointerOf } from './json-pointer.ts';

/** No contract of ours is nested half as deep; code that recurses over an input must not overflow. */
const DEEPEST = 32;
const MOST_ERRORS = 500;

/** A value and its way back to the root; a linked way costs nothing for the many that are right. */
interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly depth: number;
  readonly parent: Place | undefined;
}

function pointerTo(place: Place): string {
  const steps: string[] = [];
  for (let at = place; at.parent; at = at.parent) steps.unshift(at.key.replaceAll('\u0000', ''));
  return pointerOf(steps);
}

function isUnstorable({ value, key, depth }: Place): boolean {
  return (
    depth > DEEPEST ||
    key.includes('\u0000') ||
    (typeof value === 'string' && value.includes('\u0000'))
  );
}

/** One at a time: an array of a million entries does not fit into the arguments of one call. */
function visitInside(parent: Place, waiting: Place[]): void {
  const { value, depth } = parent;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    waiting.push({ value: inner, key, depth: depth + 1, parent });
  }
}

/**
 * Texts with U+0000, which PostgreSQL cannot keep, and whatever is nested more than 32 deep, each
 * 'malformed' at its place. Without this the database would answer with an error of ours, status 500.
 */
export function unstorableText(input: unknown): FieldError[] {
  const errors: FieldError[] = [];
  const waiting: Place[] = [{ value: input, key: '', depth: 0, parent: undefined }];
  for (let place = waiting.pop(); place && errors.length < MOST_ERRORS; place = waiting.pop()) {
    if (isUnstorable(place)) errors.push({ pointer: pointerTo(place), code: 'malformed' });
    else visitInside(place, waiting);
  }
  return errors.reverse();
}
