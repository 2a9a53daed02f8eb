import { peopleFieldMessages } from '../../../people/index.ts';
import { type FieldError, localiseFieldErrors } from '../../../platform/contract/index.ts';
import { type Language, type Message, sayWith } from '../../../platform/i18n/index.ts';
import { registrationFieldLabels, registrationFieldMessages } from '../../../registration/index.ts';
import { type FieldMistake, frameMessages } from '../ui/index.ts';

/** A form asks for a date in three boxes, so it says so of one that is none. */
const MESSAGES = {
  ...peopleFieldMessages,
  ...registrationFieldMessages,
  'not-a-date': frameMessages.notADate,
};
const NOT_GIVEN: ReadonlySet<string> = new Set(['required', 'too-short']);

export interface FormTexts {
  /** Labels of the form's own, by pointer. */
  readonly labels?: Readonly<Record<string, Message>>;
  /** What to do where nothing was given, by pointer. */
  readonly missing?: Readonly<Record<string, Message>>;
}

/** Wrong fields of a small form, in the reader's language; each control has the name of its field. */
export function mistakesOf(
  errors: readonly FieldError[],
  language: Language,
  { labels = {}, missing = {} }: FormTexts,
): readonly FieldMistake[] {
  const texts = { labels: { ...registrationFieldLabels, ...labels }, messages: MESSAGES };
  return localiseFieldErrors(errors, language, texts).map(({ pointer, code, message }) => {
    const own = NOT_GIVEN.has(code) ? missing[pointer] : undefined;
    return { id: pointer.slice(1), message: own ? sayWith(own, language, {}) : message };
  });
}
