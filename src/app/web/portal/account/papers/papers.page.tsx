import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import {
  BackLink,
  ErrorSummary,
  type FieldMistake,
  frameMessages,
  type PageContent,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { AnswerForm, SentAnswers } from '../hearing/index.ts';
import { papersMessages as texts } from './messages.ts';

export interface PapersPageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** What was typed before and is kept; files cannot be. */
  readonly text?: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** What shows where a person stays whose host is silent, and what comes of it. */
export function papersPage({ language, view, text, mistakes = [] }: PapersPageProps): PageContent {
  const { id, evidence = [] } = view;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${id}`}>{say(portalMessages.toCase, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <p>{`${say(texts.afterwards, language)} ${say(texts.host, language)}`}</p>
        <SentAnswers language={language} id={id} answers={evidence} />
        <AnswerForm
          language={language}
          more={evidence.length > 0}
          text={text}
          mistakes={mistakes}
        />
      </>
    ),
  };
}
