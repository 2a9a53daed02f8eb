import type { FieldError } from '../../../../platform/contract/index.ts';
import { localiseFieldErrors } from '../../../../platform/contract/index.ts';
import { type Language, type Message, sayWith } from '../../../../platform/i18n/index.ts';
import {
  registrationFieldLabels,
  registrationFieldMessages,
} from '../../../../registration/index.ts';
import type { FieldMistake } from '../../ui/index.ts';
import { answerMistakes } from './messages.ts';

/** Where on the page a field of the contract is corrected. */
export const CONTROL_IDS = { '/reason': 'reason', '/note': 'note' } as const;

const IDS: ReadonlyMap<string, string> = new Map(Object.entries(CONTROL_IDS));
const OWN_WORDS: ReadonlyMap<string, Message> = new Map(Object.entries(answerMistakes));

/** Wrong fields of an answer in the host's language, each with the control that mends it. */
export function mistakesOf(errors: readonly FieldError[], language: Language): FieldMistake[] {
  const texts = { labels: registrationFieldLabels, messages: registrationFieldMessages };
  return localiseFieldErrors(errors, language, texts).map(({ pointer, message }) => {
    const own = OWN_WORDS.get(pointer);
    return { id: IDS.get(pointer), message: own ? sayWith(own, language, {}) : message };
  });
}
