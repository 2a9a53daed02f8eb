import type { FieldError } from '../../../../platform/contract/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { Outcome } from '../../../../registration/index.ts';
import { mistakesOf } from '../../case/index.ts';
import type { FieldMistake } from '../../ui/index.ts';
import { refusalMistake } from '../acts/index.ts';
import { deskMistakes as missing, noCase } from './messages.ts';

type Refusal = Extract<Outcome<never>, { ok: false }>['refusal'];

/** Why the request is not shown, or the answer not taken, each at the control that mends it. */
export function deskMistakesOf(
  { code, errors = [] }: Refusal,
  language: Language,
): readonly FieldMistake[] {
  switch (code) {
    case 'invalid':
      return fieldMistakes(errors, language);
    case 'not-found':
      return [{ id: 'number', message: say(noCase, language) }];
    case 'wrong-desk-code':
      return [{ ...refusalMistake(code, language), id: 'code' }];
    default:
      return [refusalMistake(code, language)];
  }
}

function fieldMistakes(errors: readonly FieldError[], language: Language): readonly FieldMistake[] {
  const mistakes = mistakesOf(errors, language, { missing });
  return mistakes.map(({ id, ...mistake }) => ({
    ...mistake,
    id: id === 'representative' ? 'without' : id,
  }));
}
