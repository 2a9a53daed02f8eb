import { legalDateOf } from '../../../../../platform/clock/index.ts';
import {
  formatDate,
  formatLongDate,
  type Language,
  say,
} from '../../../../../platform/i18n/index.ts';
import type { HearingView, RegistrationView } from '../../../../../registration/index.ts';
import { Charge, timeLeft } from '../../../case/index.ts';
import {
  BackLink,
  ErrorSummary,
  type FieldMistake,
  frameMessages,
  type PageContent,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { OfficersWords } from '../officers-words.tsx';
import { AnswerForm } from './answer-form.tsx';
import { hearingMessages as texts } from './messages.ts';
import { SentAnswers } from './sent-answers.tsx';

export interface HearingPageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly hearing: HearingView;
  /** The legal instant. */
  readonly now: Date;
  /** What was typed before and is kept; files cannot be. */
  readonly text?: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** What an officer holds against the person, until when and how to answer, and what happens then. */
export function hearingPage(props: HearingPageProps): PageContent {
  const { language, view, hearing, text, mistakes = [] } = props;
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
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <p>{answerBy(props)}</p>
        <h2>{say(texts.about, language)}</h2>
        <Charge language={language} view={view} charge={hearing} />
        <OfficersWords language={language} text={hearing.notice} />
        <h2>{say(texts.after, language)}</h2>
        <ul>
          <li>{say(texts.thenDecides, language)}</li>
          <li>{say(texts.thenGoesOn, language)}</li>
          <li>{say(texts.thenRefused, language)}</li>
        </ul>
        <SentAnswers language={language} id={view.id} answers={hearing.answers} />
        <AnswerForm
          language={language}
          more={hearing.answers.length > 0}
          text={text}
          mistakes={mistakes}
        />
      </>
    ),
  };
}

function answerBy({ language, hearing: { answerUntil }, now }: HearingPageProps): string {
  if (legalDateOf(now) > answerUntil) {
    return say(texts.over, language, { day: formatDate(answerUntil, language) });
  }
  const day = formatLongDate(answerUntil, language);
  return say(texts.answerBy, language, { day, left: timeLeft(answerUntil, now, language) });
}
