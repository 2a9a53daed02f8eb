import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { PageContent } from '../../ui/index.ts';
import { resultMessages as texts } from './messages.ts';

/** What an answer came to. `until` is the last day of the stay, `YYYY-MM-DD`. */
export type AnswerResult =
  | { readonly kind: 'registered'; readonly until: string }
  | { readonly kind: 'in-review'; readonly until: string }
  | { readonly kind: 'declined' };

/** What the host is told after answering: what follows from it, and that nothing is left to do. */
export function resultPage(result: AnswerResult, language: Language): PageContent {
  const { title, sentences } = saidOf(result, language);
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{say(texts.nothingToDo, language)}</p>
      </>
    ),
  };
}

interface Said {
  readonly title: string;
  readonly sentences: readonly string[];
}

function saidOf(result: AnswerResult, language: Language): Said {
  switch (result.kind) {
    case 'registered': {
      const until = formatDate(result.until, language);
      const lasts = say(texts.registeredUntil, language, { until });
      return {
        title: say(texts.registered, language),
        sentences: [say(texts.registeredCertificate, language), lasts],
      };
    }
    case 'in-review': {
      const until = formatDate(result.until, language);
      const lasts = say(texts.inReviewUntil, language, { until });
      return {
        title: say(texts.inReview, language),
        sentences: [say(texts.inReviewOfficer, language), lasts],
      };
    }
    case 'declined':
      return {
        title: say(texts.declined, language),
        sentences: [say(texts.declinedTold, language), say(texts.declinedNothingElse, language)],
      };
  }
}
