import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { PageContent } from '../../ui/index.ts';
import { ownFilingMessages as texts } from './messages.ts';

/** For a filer who tries to be their own host. */
export function ownFilingPage(language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(texts.whoAnswers, language)}</p>
        <p>{say(texts.next, language)}</p>
      </>
    ),
  };
}
