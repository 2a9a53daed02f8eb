import { formatDate, type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import { DECLINE_REASONS, type RequestView } from '../../../../registration/index.ts';
import { Facts, reasonMessages } from '../../host/index.ts';
import {
  BackLink,
  Button,
  DefinitionList,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  RadioGroup,
  Select,
  TextArea,
} from '../../ui/index.ts';
import { SPEAKS_FOR, type Typed } from './desk-form.ts';
import { deskMessages as texts } from './messages.ts';

export interface AnswerPageProps {
  readonly language: Language;
  readonly view: RequestView;
  readonly typed: Typed;
  readonly mistakes: readonly FieldMistake[];
}

/** What the host is asked, and the answer that they give to the officer. */
export function answerPage({ language, view, typed, mistakes }: AnswerPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'console',
    body: (
      <>
        <BackLink href="/console/desk">{say(texts.another, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.ask, language)}</p>
        <Facts language={language} view={view} />
        <Longer language={language} view={view} />
        {view.agreed && <p>{say(texts.agreed, language)}</p>}
        <AnswerForm language={language} view={view} typed={typed} mistakes={mistakes} />
      </>
    ),
  };
}

/** A longer stay of somebody who is registered there. */
function Longer({ language, view: { extendTo } }: Pick<AnswerPageProps, 'language' | 'view'>) {
  if (!extendTo) return null;
  const value = formatDate(extendTo, language);
  return <DefinitionList items={[{ term: say(texts.extendTo, language), value }]} />;
}

function AnswerForm({ language, view, typed, mistakes }: AnswerPageProps) {
  return (
    <Form action="/console/desk/answer">
      {(['number', 'code', SPEAKS_FOR] as const).map((name) =>
        typed.has(name) ? (
          <input key={name} type="hidden" name={name} value={typed.get(name)} />
        ) : null,
      )}
      <input type="hidden" name="version" value={String(view.version)} />
      {typed.has(SPEAKS_FOR) && (
        <TextArea
          name="evidence"
          label={say(texts.evidence, language)}
          hint={say(texts.evidenceHint, language)}
          text={typed.get('evidence')}
          error={mistakeAt(mistakes, 'evidence')}
        />
      )}
      <RadioGroup
        name="answer"
        label={say(texts.says, language)}
        choices={(['confirm', 'decline'] as const).map((value) => ({
          value,
          label: say(texts[value], language),
        }))}
        chosen={typed.get('answer')}
        error={mistakeAt(mistakes, 'answer')}
      />
      <Select
        name="reason"
        label={say(texts.reason, language)}
        empty="–"
        choices={DECLINE_REASONS.map((value) => ({
          value,
          label: sayWith(reasonMessages[value], language, {}),
        }))}
        chosen={typed.get('reason')}
        optional
        error={mistakeAt(mistakes, 'reason')}
      />
      <TextArea
        name="note"
        label={say(texts.note, language)}
        rows={2}
        text={typed.get('note')}
        optional
        error={mistakeAt(mistakes, 'note')}
      />
      {typed.has(SPEAKS_FOR) && <p>{say(texts.vouched, language)}</p>}
      <Button>{say(texts.enter, language)}</Button>
    </Form>
  );
}
