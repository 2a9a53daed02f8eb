import type { FieldError } from '../../../../platform/contract/index.ts';
import { type Language, sayWith } from '../../../../platform/i18n/index.ts';
import { REFUSALS, type RefusalCode } from '../../../../registration/index.ts';
import { mistakesOf } from '../../case/index.ts';
import type { FieldMistake } from '../../ui/index.ts';
import { missingMessages as missing } from './field-messages.ts';

/** What is wrong with an act, each at the control that mends it and each said once. */
export function actMistakes(
  errors: readonly FieldError[],
  language: Language,
): readonly FieldMistake[] {
  const mistakes = mistakesOf(errors.map(atItsGroup), language, { missing }).map(atItsControl);
  return [...new Map(mistakes.map((mistake) => [mistake.message, mistake])).values()];
}

/** One of many boxes or days is wrong: the group is where it is put right. */
function atItsGroup(error: FieldError): FieldError {
  return { ...error, pointer: error.pointer.replace(/^\/(fields|dates)\/.*$/, '/$1') };
}

/** A host's contacts stand by themselves; that none was given is put right at the first of them. */
function atItsControl({ id = '', ...mistake }: FieldMistake): FieldMistake {
  return { ...mistake, id: id === 'host' ? 'email' : id.replace(/^host\//, '') };
}

/** Why an act was not taken; no control mends that. */
export function refusalMistake(code: RefusalCode, language: Language): FieldMistake {
  return { message: sayWith(REFUSALS[code].message, language, {}) };
}
