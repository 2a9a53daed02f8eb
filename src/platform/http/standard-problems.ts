import type { FieldError, Params } from '../contract/index.ts';
import { type FieldTexts, localiseFieldErrors } from '../contract/index.ts';
import type { Language } from '../i18n/index.ts';
import { problemDetails, problemTitles } from './messages.ts';
import type { ProblemDescription } from './problem.ts';

/** The problems that any address can answer with, and their HTTP status. */
const STATUS = {
  'malformed-request': 400,
  'malformed-json': 400,
  'not-found': 404,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'invalid-fields': 422,
  'too-many-requests': 429,
  'internal-error': 500,
  maintenance: 503,
  unavailable: 503,
  'timed-out': 503,
} as const satisfies Record<keyof typeof problemTitles, number>;

export type StandardCode = keyof typeof STATUS;

export function standardProblem(code: StandardCode, params: Params = {}): ProblemDescription {
  return {
    status: STATUS[code],
    code,
    title: problemTitles[code],
    detail: problemDetails[code],
    params,
  };
}

/** 422 with every wrong field at once. */
export function invalidFields(
  errors: readonly FieldError[],
  language: Language,
  texts?: FieldTexts,
): ProblemDescription {
  return {
    ...standardProblem('invalid-fields'),
    errors: localiseFieldErrors(errors, language, texts),
  };
}
