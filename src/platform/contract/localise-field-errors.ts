import { type Language, type Message, say, sayWith } from '../i18n/index.ts';
import type { FieldError } from './field-error.ts';
import { stepsOf } from './json-pointer.ts';
import { fieldMessages, labelMessages } from './messages.ts';

/** A field error as the API answers it. */
export interface LocalisedFieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** The texts of one contract. */
export interface FieldTexts {
  /** By code; those of `fieldMessages` are there already. `{field}` is the field's label. */
  readonly messages?: Readonly<Record<string, Message>>;
  /** By pointer; '*' stands for one step, as in '/arrivals/*' + '/birthDate'. The exact one wins. */
  readonly labels?: Readonly<Record<string, Message>>;
}

/** The name of a field that has no label is what the caller wrote; shown, but not at any length. */
const LONGEST_NAME = 60;

function fits(pattern: string, steps: readonly string[]): boolean {
  const wanted = stepsOf(pattern);
  return (
    wanted.length === steps.length && wanted.every((step, at) => step === '*' || step === steps[at])
  );
}

/** The label of a field for people, also for error summaries and forms. */
export function labelOf(pointer: string, language: Language, labels: FieldTexts['labels']): string {
  const own = labels && Object.hasOwn(labels, pointer) ? labels[pointer] : undefined;
  if (own) return sayWith(own, language, {});
  const steps = stepsOf(pointer);
  const fitting = Object.entries(labels ?? {}).find(([pattern]) => fits(pattern, steps));
  if (fitting) return sayWith(fitting[1], language, {});
  return steps.at(-1)?.slice(0, LONGEST_NAME) || say(labelMessages.whole, language);
}

function messageOf(code: string, texts: FieldTexts): Message {
  const all: Readonly<Record<string, Message>> = { ...fieldMessages, ...texts.messages };
  const known = Object.hasOwn(all, code) ? all[code] : undefined;
  return known ?? fieldMessages.malformed;
}

/** Field errors in the caller's language. A code without a text is said as 'malformed', never left out. */
export function localiseFieldErrors(
  errors: readonly FieldError[],
  language: Language,
  texts: FieldTexts = {},
): LocalisedFieldError[] {
  return errors.map(({ pointer, code, params }) => {
    const values = { ...params, field: labelOf(pointer, language, texts.labels) };
    return { pointer, code, message: sayWith(messageOf(code, texts), language, values) };
  });
}
