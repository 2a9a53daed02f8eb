import { type Language, say } from '../../../../platform/i18n/index.ts';
import { LinkButton, type PageContent } from '../../ui/index.ts';
import { ownFilingMessages as texts } from './messages.ts';

/** For a filer who tries to be their own host; `filing` is the address of the filing, if they are known. */
export function ownFilingPage(language: Language, filing?: string): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{say(texts.whoAnswers, language)}</p>
        <p>{say(texts.next, language)}</p>
        {filing !== undefined && (
          <div class="actions">
            <LinkButton href={filing}>{say(texts.toFiling, language)}</LinkButton>
          </div>
        )}
      </>
    ),
  };
}
