import { type Language, say } from '../../../../platform/i18n/index.ts';
import { Outcome, type PageContent } from '../../ui/index.ts';
import { endedMessages as texts } from './messages.ts';

/** One page for links that are unknown, used, expired, withdrawn or tampered with: it tells nothing. */
export function endedPage(language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <Outcome tone="over" heading={title}>
          <p>{say(texts.justAnswered, language)}</p>
        </Outcome>
        <p>{say(texts.why, language)}</p>
        <p>{say(texts.newLink, language)}</p>
      </>
    ),
  };
}
