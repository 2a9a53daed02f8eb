import { signInFieldLabels } from '../../../../accounts/index.ts';
import { type FieldError, localiseFieldErrors } from '../../../../platform/contract/index.ts';
import type { Language } from '../../../../platform/i18n/index.ts';
import type { FieldMistake } from '../../ui/index.ts';
import { codeMessages } from './messages.ts';

const TEXTS = {
  labels: { ...signInFieldLabels, '/code': codeMessages.code },
  messages: { 'wrong-code': codeMessages.wrong },
};

/** Wrong fields in the visitor's language; each control has the name of its field. */
export function mistakesOf(errors: readonly FieldError[], language: Language): FieldMistake[] {
  return localiseFieldErrors(errors, language, TEXTS).map(({ pointer, message }) => ({
    id: pointer.slice(1),
    message,
  }));
}

/** What is wrong with a code that is not the one; an empty field was a slip. */
export function codeError(typed: string, guessesLeft: number): FieldError {
  if (typed.trim() === '') return { pointer: '/code', code: 'required' };
  return { pointer: '/code', code: 'wrong-code', params: { guessesLeft } };
}
