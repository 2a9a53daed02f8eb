import { type Language, say } from '../../../../platform/i18n/index.ts';
import { BackLink, type PageContent } from '../../ui/index.ts';
import { notAddedMessages as texts } from './messages.ts';

/** The browser's push service is none that we send to, or what came was no subscription. */
export function notAddedPage(language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <BackLink href="/host" />
        <h1>{title}</h1>
        <p class="lead">{say(texts.why, language)}</p>
      </>
    ),
  };
}
