import { type FieldError, localiseFieldErrors } from '../../../../../platform/contract/index.ts';
import type { Language } from '../../../../../platform/i18n/index.ts';
import type { FieldMistake } from '../../../ui/index.ts';
import { recoveryMessages } from './messages.ts';

const TEXTS = {
  labels: { '/code': recoveryMessages.code },
  messages: { 'wrong-recovery-code': recoveryMessages.wrong },
};

export function recoveryMistakes(
  errors: readonly FieldError[],
  language: Language,
): readonly FieldMistake[] {
  return localiseFieldErrors(errors, language, TEXTS).map(({ pointer, message }) => ({
    id: pointer.slice(1),
    message,
  }));
}

/** What is wrong with a code that lets nobody in; an empty field was a slip. */
export function recoveryError(typed: string): FieldError {
  const code = typed.trim() === '' ? 'required' : 'wrong-recovery-code';
  return { pointer: '/code', code };
}
