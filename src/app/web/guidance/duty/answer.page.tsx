import { type DutyAnswer, explain, type Rules } from '../../../../law/index.ts';
import { stateName } from '../../../../people/index.ts';
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import { Button, Form, LinkButton, type PageContent } from '../../ui/index.ts';
import { CALENDAR, DUTY, GUIDANCE, NEXT_TRIP } from '../addresses.ts';
import { guidanceMessages } from '../messages.ts';
import { Why } from '../why.tsx';
import { AnswerFacts } from './answer-facts.tsx';
import { AnswerOutcome } from './answer-outcome.tsx';
import { daysAhead } from './days-ahead.ts';
import { answerPageMessages as texts } from './messages.ts';
import type { Question } from './question.ts';
import { QuestionFields } from './question-fields.tsx';
import { verdictOf } from './verdict.ts';

export interface AnswerPageProps {
  readonly language: Language;
  readonly rules: Rules;
  readonly question: Question;
  readonly answer: DutyAnswer;
  /** The legal day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The answer first, then its days, then what to do, then why. */
export function answerPage(props: AnswerPageProps): PageContent {
  const { language, rules, question, answer, today } = props;
  const verdict = verdictOf(answer, today);
  return {
    title: say(texts.title, language),
    body: (
      <>
        <AnswerOutcome
          language={language}
          verdict={verdict}
          today={today}
          reason={explain(rules, answer.because, language)[0]?.text}
        />
        <p class="quiet">{askedText(question, language)}</p>
        <AnswerFacts language={language} question={question} answer={answer} />
        {verdict.kind !== 'exempt' && (
          <div class="actions">
            <LinkButton href="/file">{say(guidanceMessages.register, language)}</LinkButton>
          </div>
        )}
        <Calendar language={language} question={question} answer={answer} today={today} />
        <Why rules={rules} because={answer.because} />
        <Onward language={language} />
      </>
    ),
  };
}

function askedText({ nationality, crossedOn }: Question, language: Language): string {
  const state = stateName(nationality, language);
  return say(texts.asked, language, { state, day: formatDate(crossedOn, language) });
}

type CalendarProps = Pick<AnswerPageProps, 'language' | 'question' | 'answer' | 'today'>;

/** A posted form, so that no answer ever stands in an address. */
function Calendar({ language, question, answer, today }: CalendarProps) {
  const { register, stay } = daysAhead(answer, today);
  if (register === null && stay === null) return null;
  return (
    <Form action={CALENDAR}>
      <QuestionFields question={question} />
      <Button kind="secondary">{say(texts.calendar, language)}</Button>
      <p class="beside-form">{say(texts.calendarHint, language)}</p>
    </Form>
  );
}

function Onward({ language }: { readonly language: Language }) {
  return (
    <>
      <ul>
        <li>
          <a href={DUTY}>{say(texts.again, language)}</a>
        </li>
        <li>
          <a href={NEXT_TRIP}>{say(guidanceMessages.countMyDays, language)}</a>
        </li>
        <li>
          <a href={GUIDANCE}>{say(guidanceMessages.rules, language)}</a>
        </li>
      </ul>
      <p class="quiet">{say(guidanceMessages.mayChange, language)}</p>
    </>
  );
}
