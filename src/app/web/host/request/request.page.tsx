import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RefusalCode, RequestView } from '../../../../registration/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  type PageContent,
} from '../../ui/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { DeclineForm, Version } from './decline-form.tsx';
import { Facts } from './facts.tsx';
import { requestMessages as texts } from './messages.ts';
import { RefusedAnswer } from './refused-answer.tsx';

export interface RequestPageProps {
  readonly language: Language;
  readonly view: RequestView;
  /** What was typed before and is kept. */
  readonly form?: AnswerForm;
  readonly mistakes?: readonly FieldMistake[];
  /** Why an answer that was tried was not taken. */
  readonly refusal?: RefusalCode;
  /** Where the reader came from; a link leads nowhere else. */
  readonly back?: string;
  readonly backText?: string;
  /** Until when an answer is expected, or that it is still welcome. */
  readonly note?: string | undefined;
}

/** The request of a foreigner to a host: who, where, when, what an answer means, and two ways to answer. */
export function requestPage(props: RequestPageProps): PageContent {
  const { language, view, form = {}, mistakes = [], refusal, back, backText, note } = props;
  return {
    title: titled(say(texts.title, language), language, mistakes),
    body: (
      <>
        {back !== undefined && <BackLink href={back}>{backText}</BackLink>}
        <ErrorSummary mistakes={mistakes} />
        {refusal && <RefusedAnswer language={language} code={refusal} />}
        <h1>{say(texts.heading, language)}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        {note && <p>{note}</p>}
        <Facts language={language} view={view} />
        <Meaning language={language} />
        <Form>
          <Version version={view.version} registrationId={view.registrationId} />
          <Button name="answer" value="confirm">
            {say(texts.confirm, language)}
          </Button>
        </Form>
        <p>{say(texts.declineIsFine, language)}</p>
        <DeclineForm
          language={language}
          version={view.version}
          registrationId={view.registrationId}
          form={form}
          mistakes={mistakes}
          summary={say(texts.declineChoice, language)}
        />
        <p class="quiet">{say(texts.notYet, language)}</p>
      </>
    ),
  };
}

/** A page's title, which says at once to those who hear it that something was not taken. */
export function titled(
  title: string,
  language: Language,
  mistakes: readonly FieldMistake[],
): string {
  return mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title;
}

/** What a "yes" means, and what it does not. */
export function Meaning({ language }: { readonly language: Language }) {
  return (
    <section>
      <h2>{say(texts.meaning, language)}</h2>
      <ul>
        <li>{say(texts.meaningOnly, language)}</li>
        <li>{say(texts.meaningNoRight, language)}</li>
        <li>{say(texts.meaningFree, language)}</li>
      </ul>
    </section>
  );
}
