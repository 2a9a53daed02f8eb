import {
  formatDate,
  formatLongDate,
  type Language,
  say,
} from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  type PageContent,
} from '../../../ui/index.ts';
import { portalMessages } from '../../messages.ts';
import { leavingMessages, leftMessages as texts } from './messages.ts';

export interface LeftPageProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** The day that the host named, `YYYY-MM-DD`. */
  readonly on: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** The host has said that the person left: whether it is so, and what follows from each answer. */
export function leftPage({ language, view, on, mistakes = [] }: LeftPageProps): PageContent {
  const day = view.deadlines.find(({ kind }) => kind === 'leaving-answer')?.lateAfter;
  return {
    title: say(leavingMessages.title, language),
    section: 'account',
    body: (
      <>
        <BackLink href={`/registrations/${view.id}`}>
          {say(portalMessages.toCase, language)}
        </BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{say(texts.title, language, { on: formatDate(on, language) })}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        {day && <p>{say(texts.answerBy, language, { day: formatLongDate(day, language) })}</p>}
        <Form>
          <p>{say(texts.objectStays, language)}</p>
          <Button kind="secondary" name="answer" value="object">
            {say(texts.object, language)}
          </Button>
        </Form>
        <Form>
          <p>{say(texts.agreeEnds, language)}</p>
          <Button kind="secondary" name="answer" value="agree">
            {say(texts.agree, language)}
          </Button>
        </Form>
      </>
    ),
  };
}
