import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { PageContent } from '../../ui/index.ts';
import { endedMessages as texts } from './messages.ts';

/** One page for links that are unknown, used, expired, withdrawn or tampered with: it tells nothing. */
export function endedPage(language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(texts.why, language)}</p>
        <p>{say(texts.justAnswered, language)}</p>
        <p>{say(texts.newLink, language)}</p>
      </>
    ),
  };
}
