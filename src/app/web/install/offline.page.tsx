import { type Language, say } from '../../../platform/i18n/index.ts';
import { LinkButton, type PageContent } from '../ui/index.ts';
import { answerHead } from './host-head.tsx';
import { KeptAnswers } from './kept-answers.tsx';
import { installMessages as texts } from './messages.ts';

/** Stands in the place of any page of the host that cannot be reached; it says nothing of anybody. */
export function offlinePage(language: Language): PageContent {
  return {
    title: say(texts.offline, language),
    head: answerHead,
    body: (
      <>
        <h1>{say(texts.offline, language)}</h1>
        <p class="lead">{say(texts.comesBack, language)}</p>
        <KeptAnswers />
        <div class="actions">
          {/* No address: the one that was asked for, whichever it is. */}
          <LinkButton href="">{say(texts.again, language)}</LinkButton>
        </div>
      </>
    ),
  };
}
