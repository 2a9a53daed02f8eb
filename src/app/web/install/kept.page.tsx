import { type Language, say } from '../../../platform/i18n/index.ts';
import type { PageContent } from '../ui/index.ts';
import { answerHead } from './host-head.tsx';
import { KeptAnswers } from './kept-answers.tsx';
import { keptMessages as texts } from './messages.ts';

/** Stands in the place of the page that would say what came of an answer; it says nothing of anybody. */
export function keptPage(language: Language): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    head: answerHead,
    body: (
      <>
        <h1>{title}</h1>
        <KeptAnswers />
        <p>
          <a href="/host">{say(texts.inbox, language)}</a>
        </p>
      </>
    ),
  };
}
