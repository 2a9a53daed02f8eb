import type { z } from 'zod';
import type { FieldError, Params } from './field-error.ts';
import { pointerOf } from './json-pointer.ts';
import { closestBranch } from './union-branch.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** More than this is an attack, not a form; the answer must not outgrow the question. */
const MOST_ERRORS = 500;
const LONGEST_TEXT = 200;

function errorAt(path: Path, code: string, params?: Params): FieldError {
  return params ? { pointer: pointerOf(path), code, params } : { pointer: pointerOf(path), code };
}

/** With `reportInput` an issue carries the value it met; without it only the default text tells. */
function isMissing(issue: Issue): boolean {
  return 'input' in issue
    ? issue.input === undefined
    : issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
}

function listed(options: readonly unknown[]): Params {
  return { options: options.map(String).join(', ').slice(0, LONGEST_TEXT) };
}

const SIZE_CODES = new Map([
  ['string', { small: 'too-short', large: 'too-long' }],
  ['array', { small: 'too-few', large: 'too-many' }],
  ['set', { small: 'too-few', large: 'too-many' }],
]);
const AMOUNT_CODES = { small: 'too-small', large: 'too-large' };

function smallError(issue: z.core.$ZodIssueTooSmall, path: Path): FieldError {
  const codes = SIZE_CODES.get(issue.origin) ?? AMOUNT_CODES;
  return errorAt(path, codes.small, { minimum: Number(issue.minimum) });
}

function largeError(issue: z.core.$ZodIssueTooBig, path: Path): FieldError {
  const codes = SIZE_CODES.get(issue.origin) ?? AMOUNT_CODES;
  return errorAt(path, codes.large, { maximum: Number(issue.maximum) });
}

/** A refinement names its own code and parameters: `params: { code: 'in-the-future', … }`. */
function customError(issue: z.core.$ZodIssueCustom, path: Path): FieldError {
  const entries = Object.entries<unknown>(issue.params ?? {});
  const code = new Map(entries).get('code');
  const params: Record<string, string | number> = {};
  for (const [name, value] of entries) {
    if (name === 'code') continue;
    if (typeof value === 'string' || typeof value === 'number') params[name] = value;
  }
  if (typeof code !== 'string') return errorAt(path, 'malformed');
  return errorAt(path, code, Object.keys(params).length > 0 ? params : undefined);
}

function discriminatorMissing(issue: z.core.$ZodIssueInvalidUnion): boolean {
  const { input, discriminator } = issue;
  if (discriminator === undefined || typeof input !== 'object' || input === null) return false;
  return !Object.hasOwn(input, discriminator);
}

function unionErrors(issue: z.core.$ZodIssueInvalidUnion, path: Path): FieldError[] {
  if (isMissing(issue) || discriminatorMissing(issue)) return [errorAt(path, 'required')];
  const options = 'options' in issue ? issue.options : undefined;
  if (options) return [errorAt(path, 'not-one-of', listed(options))];
  const branch = closestBranch(issue.errors);
  if (branch.length === 0) return [errorAt(path, 'malformed')];
  return branch.flatMap((inner) => errorsOf(inner, path));
}

function errorsOf(issue: Issue, base: Path): FieldError[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        errorAt([...path, key.slice(0, LONGEST_TEXT)], 'unknown-field'),
      );
    case 'invalid_union':
      return unionErrors(issue, path);
    case 'custom':
      return [customError(issue, path)];
    case 'too_small':
      return [smallError(issue, path)];
    case 'too_big':
      return [largeError(issue, path)];
    default:
      return [isMissing(issue) ? errorAt(path, 'required') : plainError(issue, path)];
  }
}

function plainError(issue: Issue, path: Path): FieldError {
  if (issue.code === 'invalid_type') {
    return errorAt(path, 'wrong-type', { expected: issue.expected });
  }
  if (issue.code === 'invalid_value') return errorAt(path, 'not-one-of', listed(issue.values));
  return errorAt(path, 'malformed');
}

function withoutRepeats(errors: readonly FieldError[]): FieldError[] {
  const seen = new Map(errors.map((error) => [`${error.pointer} ${error.code}`, error]));
  return [...seen.values()].slice(0, MOST_ERRORS);
}

/**
 * All that Zod found wrong, as field errors: required, wrong-type, unknown-field (one a key, at the
 * key), too-short, too-long, too-few, too-many, too-small, too-large, not-one-of, malformed, and the
 * `params.code` of refinements as it is. Of a union the branch that fits best speaks. Parse with
 * `reportInput: true` (as `parseFields` and the routes do): otherwise a missing choice reads as wrong.
 */
export function fieldErrorsOf(error: z.core.$ZodError): FieldError[] {
  return withoutRepeats(error.issues.flatMap((issue) => errorsOf(issue, [])));
}
