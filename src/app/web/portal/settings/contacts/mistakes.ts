import { signInFieldLabels } from '../../../../../accounts/index.ts';
import { type FieldError, localiseFieldErrors } from '../../../../../platform/contract/index.ts';
import type { Language } from '../../../../../platform/i18n/index.ts';
import type { FieldMistake } from '../../../ui/index.ts';
import { codeMessages } from '../../sign-in/messages.ts';
import { codeError } from '../../sign-in/mistakes.ts';
import { contactMessages } from './messages.ts';

const TEXTS = {
  labels: {
    ...signInFieldLabels,
    '/phone': contactMessages.phone,
    '/replaces': contactMessages.how,
    '/code': contactMessages.code,
  },
  messages: {
    'own-already': contactMessages.ownAlready,
    'too-many-contacts': contactMessages.tooMany,
    'wrong-code': codeMessages.wrong,
  },
};

export function mistakesOf(
  errors: readonly FieldError[],
  language: Language,
): readonly FieldMistake[] {
  return localiseFieldErrors(errors, language, TEXTS).map(({ pointer, message }) => ({
    id: pointer.slice(1),
    message,
  }));
}

export function codeMistakes(
  typed: string,
  guessesLeft: number,
  language: Language,
): readonly FieldMistake[] {
  return mistakesOf([codeError(typed, guessesLeft)], language);
}
