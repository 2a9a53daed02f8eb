import { type Language, say } from '../../../../platform/i18n/index.ts';
import { Outcome, type PageContent } from '../../ui/index.ts';
import { type AnswerResult, resultMessages, resultPage } from '../after/index.ts';
import { Results } from './just-answered.tsx';
import { familyMessages as texts } from './messages.ts';

/** What came of the answers, once nobody waits any more. */
export function familyResultPage(
  results: readonly [AnswerResult, ...AnswerResult[]],
  language: Language,
): PageContent {
  const [only, ...more] = results;
  if (more.length === 0) return resultPage(only, language);
  const title = say(texts.answered, language);
  return {
    title,
    body: (
      <>
        <Outcome tone="good" heading={title}>
          <Results language={language} results={results} />
        </Outcome>
        <p>{say(resultMessages.nothingToDo, language)}</p>
      </>
    ),
  };
}
