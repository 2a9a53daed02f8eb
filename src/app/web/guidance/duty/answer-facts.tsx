import type { DutyAnswer } from '../../../../law/index.ts';
import { formatLongDate, type Language, say } from '../../../../platform/i18n/index.ts';
import { type Definition, DefinitionList } from '../../ui/index.ts';
import { answerPageMessages as texts } from './messages.ts';
import type { Question } from './question.ts';

export interface AnswerFactsProps {
  readonly language: Language;
  readonly question: Question;
  readonly answer: DutyAnswer;
}

/** The days that follow from the answer, with their weekdays. */
export function AnswerFacts({ language, question, answer }: AnswerFactsProps) {
  const items = [...registering(answer, language), staying(question, answer, language)];
  return <DefinitionList items={items} />;
}

function registering(answer: DutyAnswer, language: Language): readonly Definition[] {
  const { duty, warnOn, deadline } = answer;
  if (duty !== 'required' || deadline === null) return [];
  const note = warnOn === deadline ? undefined : say(texts.lastDayNote, language);
  return [
    {
      term: say(texts.lastDay, language),
      value: <Day on={deadline} language={language} note={note} />,
    },
  ];
}

function staying({ ground }: Question, { stayUntil }: DutyAnswer, language: Language): Definition {
  const term = say(texts.stayUntil, language);
  if (stayUntil === null) return { term, value: say(texts.stayUnknown, language) };
  const note = ground === 'visa-free' ? say(texts.earlierStays, language) : undefined;
  return { term, value: <Day on={stayUntil} language={language} note={note} /> };
}

interface DayProps {
  readonly on: string;
  readonly language: Language;
  readonly note: string | undefined;
}

function Day({ on, language, note }: DayProps) {
  return (
    <>
      {formatLongDate(on, language)}
      {note && <span class="beside">{note}</span>}
    </>
  );
}
