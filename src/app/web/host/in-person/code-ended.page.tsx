import { type Language, say } from '../../../../platform/i18n/index.ts';
import { Outcome, type PageContent } from '../../ui/index.ts';
import { endedMessages } from '../after/index.ts';
import { codeEndedMessages as texts } from './messages.ts';

/** The same for a code that is old, was answered, or never was one. */
export function codeEndedPage(language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <Outcome tone="over" heading={title}>
          <p>{say(texts.again, language)}</p>
        </Outcome>
        <p>{say(endedMessages.justAnswered, language)}</p>
      </>
    ),
  };
}
