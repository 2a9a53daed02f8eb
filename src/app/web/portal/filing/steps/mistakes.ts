import { fieldLabels, peopleFieldMessages } from '../../../../../people/index.ts';
import {
  type FieldError,
  type LocalisedFieldError,
  localiseFieldErrors,
} from '../../../../../platform/contract/index.ts';
import { type Language, type Message, say } from '../../../../../platform/i18n/index.ts';
import {
  type DraftStep,
  registrationFieldLabels,
  registrationFieldMessages,
} from '../../../../../registration/index.ts';
import { type FieldMistake, frameMessages } from '../../../ui/index.ts';
import { saidFor } from '../words/index.ts';
import { controlOf, STEP_FIELDS } from './fields.ts';
import { fieldLabelsHere, mistakesHere } from './messages.ts';

const labels: Readonly<Record<string, Message>> = {
  ...fieldLabels,
  ...registrationFieldLabels,
  ...fieldLabelsHere,
};
const messages: Readonly<Record<string, Message>> = {
  ...peopleFieldMessages,
  ...registrationFieldMessages,
  ...mistakesHere,
  'not-a-date': frameMessages.notADate,
};

/** What the fields of a filing and their mistakes are called on its pages. */
export const FILING_TEXTS = { labels, messages };

/** Errors in the reader's language; what the passport's lines say is told in words too. */
export function localised(
  errors: readonly FieldError[],
  language: Language,
): readonly LocalisedFieldError[] {
  const worded = errors.map((error) => {
    const mrz = error.params?.['mrz'];
    if (typeof mrz !== 'string') return error;
    return { ...error, params: { ...error.params, mrz: saidFor(error.pointer, mrz, language) } };
  });
  return localiseFieldErrors(worded, language, FILING_TEXTS);
}

/** What is wrong on the page of a step, in the order of its controls. */
export function mistakesOf(
  step: DraftStep,
  errors: readonly FieldError[],
  language: Language,
): readonly FieldMistake[] {
  const order = STEP_FIELDS[step].map((pointer) => controlOf(step, pointer));
  const place = ({ id }: FieldMistake) => (id === undefined ? order.length : order.indexOf(id));
  return localised(errors, language)
    .map(({ pointer, message }) => ({ id: idFor(step, pointer), message }))
    .sort((one, other) => place(one) - place(other));
}

/** A check digit guards a field, but the lines are where its mistake is mended. */
function idFor(step: DraftStep, pointer: string): string | undefined {
  return step === 'passport' ? 'lines' : controlOf(step, pointer);
}

/** Neither lines nor the wish to type instead. */
export function linesMissing(language: Language): readonly FieldMistake[] {
  return [{ id: 'lines', message: say(mistakesHere['lines-missing'], language) }];
}
