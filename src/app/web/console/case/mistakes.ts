import type { FieldError } from '../../../../platform/contract/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { FieldMistake } from '../../ui/index.ts';
import { clearingMistakes as texts } from './messages.ts';

/** What is wrong with a decision, in the officer's words, each with the control that mends it. */
export function mistakesOf(errors: readonly FieldError[], language: Language): FieldMistake[] {
  const messages = errors.map(({ pointer, code }) => {
    if (pointer === '/duplicate')
      return { id: 'duplicate', message: say(texts.duplicate, language) };
    const text = code === 'doubt-not-open' ? texts.notOpen : texts.doubts;
    return { id: 'doubts', message: say(text, language) };
  });
  return [...new Map(messages.map((each) => [each.message, each])).values()];
}
