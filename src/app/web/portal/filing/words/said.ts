import { stateName } from '../../../../../people/index.ts';
import {
  formatDate,
  type Language,
  type Message,
  sayWith,
} from '../../../../../platform/i18n/index.ts';
import { basisMessages, documentTypeMessages, sexMessages } from '../../../case/index.ts';
import { placeTypeMessages } from './messages.ts';

type Words = Readonly<Record<string, Message>>;

const WORDS: Readonly<Record<string, Words>> = {
  '/immigrant/sex': sexMessages,
  '/immigrant/document/type': documentTypeMessages,
  '/entry/basis': basisMessages,
  '/place/type': placeTypeMessages,
};
const STATES = new Set(['/immigrant/nationality', '/immigrant/document/issuingState']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The value of a field as people say it: a day, the name of a state, the word for a choice. */
export function saidFor(pointer: string, value: string, language: Language): string {
  const word = WORDS[pointer]?.[value];
  if (word) return sayWith(word, language, {});
  if (STATES.has(pointer)) return stateName(value, language);
  return DAY.test(value) ? formatDate(value, language) : value;
}
