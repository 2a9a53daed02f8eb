import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import { Outcome, type PageContent, type Tone } from '../../ui/index.ts';
import { requestMessages } from '../request/index.ts';
import { resultMessages as texts } from './messages.ts';

/** What an answer came to. `until` is the last day of the stay, `YYYY-MM-DD`. */
export type AnswerResult =
  | {
      readonly kind:
        | 'registered'
        | 'agreed'
        | 'in-review'
        | 'extended'
        | 'extension-in-review'
        | 'extension-declined';
      readonly until: string;
    }
  | { readonly kind: 'declined' };

/** What the host is told after answering by a link: what follows from it, and that nothing is left to do. */
export function resultPage(result: AnswerResult, language: Language): PageContent {
  const { tone, title } = headingOf(result, language);
  return {
    title,
    body: (
      <>
        <Outcome tone={tone} heading={title}>
          <p>{consequenceOf(result, language)}</p>
        </Outcome>
        <p>{say(texts.nothingToDo, language)}</p>
      </>
    ),
  };
}

interface Heading {
  readonly tone: Tone;
  readonly title: string;
}

/** The result in a few words. */
export function headingOf({ kind }: AnswerResult, language: Language): Heading {
  switch (kind) {
    case 'registered':
      return { tone: 'good', title: say(texts.registered, language) };
    case 'extended':
      return { tone: 'good', title: say(texts.extended, language) };
    case 'agreed':
    case 'in-review':
    case 'extension-in-review':
      return { tone: 'waiting', title: say(texts.inReview, language) };
    case 'declined':
    case 'extension-declined':
      return { tone: 'over', title: say(texts.declined, language) };
  }
}

/** What follows from it. */
export function consequenceOf(result: AnswerResult, language: Language): string {
  if (result.kind === 'declined') return say(texts.declinedTold, language);
  const until = formatDate(result.until, language);
  switch (result.kind) {
    case 'agreed':
      return say(requestMessages.othersHaveTo, language);
    case 'registered':
    case 'extended':
      return `${say(texts.lastDay, language, { until })} ${say(texts.endsEarlier, language)}`;
    case 'in-review':
      return say(texts.inReviewOfficer, language, { until });
    case 'extension-in-review':
      return say(texts.extensionOfficer, language, { until });
    case 'extension-declined':
      return say(texts.extensionDeclined, language, { until });
  }
}
