import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import { Alert } from '../../ui/index.ts';
import { type AnswerResult, consequenceOf, headingOf } from '../after/index.ts';
import { countMessages, familyMessages as texts } from './messages.ts';

export interface JustAnsweredProps {
  readonly language: Language;
  /** What came of the answers that were just given, none at first. */
  readonly results?: readonly AnswerResult[] | undefined;
  /** How many still wait. */
  readonly left: number;
}

/** What came of the last answers, above those who still wait. */
export function JustAnswered({ language, results = [], left }: JustAnsweredProps) {
  if (results.length === 0) return null;
  return (
    <Alert kind="success" urgent>
      <Results language={language} results={results} />
      <p>{say(texts.left, language, { left })}</p>
    </Alert>
  );
}

/** Of one answer what follows from it; of several how many came to what. */
export function Results({
  language,
  results,
}: {
  readonly language: Language;
  readonly results: readonly AnswerResult[];
}) {
  const [only, ...more] = results;
  if (only && more.length === 0) {
    return (
      <p>
        <strong>{`${headingOf(only, language).title}.`}</strong> {consequenceOf(only, language)}
      </p>
    );
  }
  return (
    <>
      {countsOf(results, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** How many of several answers came to what, a line each. */
export function countsOf(results: readonly AnswerResult[], language: Language): readonly string[] {
  const counted = Map.groupBy(results, ({ kind }) => COUNTS[kind]);
  return [...counted].map(([text, those]) => sayWith(text, language, { count: those.length }));
}

const COUNTS: Readonly<Record<AnswerResult['kind'], Message>> = {
  registered: countMessages.registered,
  extended: countMessages.extended,
  'in-review': countMessages.officer,
  'extension-in-review': countMessages.officer,
  agreed: countMessages.others,
  declined: countMessages.declined,
  'extension-declined': countMessages.declined,
};
