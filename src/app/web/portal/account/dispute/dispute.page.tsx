import { legalDateOf } from '../../../../../platform/clock/index.ts';
import {
  formatDate,
  formatLongDate,
  type Language,
  say,
} from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { timeLeft } from '../../../case/index.ts';
import {
  BackLink,
  ErrorSummary,
  type FieldMistake,
  frameMessages,
  type PageContent,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { AnswerForm, SentAnswers } from '../hearing/index.ts';
import { AsWritten } from '../officers-words.tsx';
import { disputedBy, disputeMessages as texts } from './messages.ts';

export interface DisputePageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly dispute: NonNullable<RegistrationView['dispute']>;
  /** The legal instant. */
  readonly now: Date;
  /** What was typed before and is kept; files cannot be. */
  readonly text?: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** What somebody says against a case, until when and how its holder answers, and what happens then. */
export function disputePage(props: DisputePageProps): PageContent {
  const { language, view, dispute, text, mistakes = [] } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${view.id}`}>
          {say(portalMessages.toCase, language)}
        </BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{say(disputedBy[dispute.by], language)}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        {view.suspension && <p>{say(texts.stopped, language)}</p>}
        <AnswerBy {...props} />
        <h2>{say(texts.said, language)}</h2>
        {dispute.text === undefined ? (
          <p>{say(texts.nothingSaid, language)}</p>
        ) : (
          <AsWritten text={dispute.text} />
        )}
        <h2>{say(texts.after, language)}</h2>
        <ul>
          <li>{say(texts.thenLooks, language)}</li>
          <li>{say(texts.thenStays, language)}</li>
          <li>{say(texts.thenEnds, language)}</li>
        </ul>
        <SentAnswers language={language} id={view.id} answers={dispute.answers} />
        <AnswerForm
          language={language}
          more={dispute.answers.length > 0}
          text={text}
          mistakes={mistakes}
        />
      </>
    ),
  };
}

function AnswerBy({ language, view, now }: DisputePageProps) {
  const last = view.deadlines.find(({ kind }) => kind === 'dispute')?.lateAfter;
  if (last === undefined) return null;
  if (legalDateOf(now) > last) {
    return <p>{say(texts.over, language, { day: formatDate(last, language) })}</p>;
  }
  const day = formatLongDate(last, language);
  return <p>{say(texts.answerBy, language, { day, left: timeLeft(last, now, language) })}</p>;
}
