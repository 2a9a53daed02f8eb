import { legalDateOf } from '../../../../../platform/clock/index.ts';
import {
  formatDate,
  formatLongDate,
  type Language,
  say,
} from '../../../../../platform/i18n/index.ts';
import {
  ATTACHMENT_TYPES,
  type HearingView,
  type RegistrationView,
} from '../../../../../registration/index.ts';
import { Charge, timeLeft } from '../../../case/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  FileField,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  TextArea,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { OfficersWords } from '../officers-words.tsx';
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
  const { language, view, hearing, mistakes = [] } = props;
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
        <AnswerForm {...props} />
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

function AnswerForm({ language, hearing, text = '', mistakes = [] }: HearingPageProps) {
  const heading = hearing.answers.length > 0 ? texts.more : texts.yourAnswer;
  return (
    <section>
      <h2>{say(heading, language)}</h2>
      <Form withFiles>
        <TextArea
          name="text"
          label={say(texts.text, language)}
          hint={say(texts.textHint, language)}
          rows={8}
          text={text}
          error={mistakeAt(mistakes, 'text')}
        />
        <FileField
          name="files"
          label={say(texts.files, language)}
          hint={say(texts.filesHint, language)}
          types={ATTACHMENT_TYPES}
          optional
          error={mistakeAt(mistakes, 'files')}
        />
        <Button>{say(texts.send, language)}</Button>
      </Form>
    </section>
  );
}
