import { formatDate, type Language, say, sayWith } from '../../../platform/i18n/index.ts';
import { REFUSALS, type RequestView } from '../../../registration/index.ts';
import {
  Button,
  DefinitionList,
  ErrorSummary,
  type FieldMistake,
  type PageContent,
} from '../ui/index.ts';
import { frameMessages } from '../ui/messages.ts';
import type { AnswerForm } from './answer-form.ts';
import { DeclineForm, Version } from './decline-form.tsx';
import { requestMessages as texts } from './messages.ts';

export interface RequestPageProps {
  readonly language: Language;
  readonly view: RequestView;
  /** What was typed before and is kept. */
  readonly form?: AnswerForm;
  readonly mistakes?: readonly FieldMistake[];
  /** The filing was amended between reading and answering. */
  readonly changed?: boolean;
}

/** The request of a foreigner to a host: who, where, when, what an answer means, and two ways to answer. */
export function requestPage(props: RequestPageProps): PageContent {
  const { language, view, form = {}, mistakes = [], changed = false } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    body: (
      <>
        <ErrorSummary language={language} mistakes={mistakes} />
        {changed && <Changed language={language} />}
        <h1>{say(texts.heading, language)}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <Facts language={language} view={view} />
        <Meaning language={language} />
        <h2>{say(texts.answer, language)}</h2>
        <p>{say(texts.declineIsFine, language)}</p>
        <form method="post" action={`?lang=${language}`}>
          <Version version={view.version} />
          <Button name="answer" value="confirm">
            {say(texts.confirm, language)}
          </Button>
        </form>
        <DeclineForm language={language} version={view.version} form={form} mistakes={mistakes} />
        <p class="quiet">{say(texts.notYet, language)}</p>
      </>
    ),
  };
}

function Changed({ language }: { readonly language: Language }) {
  return (
    <div class="notice" role="alert">
      <h2>{say(texts.changed, language)}</h2>
      <p>{sayWith(REFUSALS['changed-since-seen'].message, language, {})}</p>
    </div>
  );
}

function Facts({ language, view }: Pick<RequestPageProps, 'language' | 'view'>) {
  return (
    <DefinitionList
      items={[
        { term: say(texts.who, language), value: view.immigrantName },
        { term: say(texts.place, language), value: view.place },
        { term: say(texts.from, language), value: formatDate(view.from, language) },
        { term: say(texts.until, language), value: formatDate(view.until, language) },
      ]}
    />
  );
}

function Meaning({ language }: { readonly language: Language }) {
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
