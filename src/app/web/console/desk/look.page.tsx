import { type Language, say } from '../../../../platform/i18n/index.ts';
import {
  BackLink,
  Button,
  CheckBoxes,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  TextField,
} from '../../ui/index.ts';
import { queueMessages } from '../queue/index.ts';
import { SPEAKS_FOR, type Typed } from './desk-form.ts';
import { deskMessages as texts } from './messages.ts';

export interface LookPageProps {
  readonly language: Language;
  readonly typed: Typed;
  readonly mistakes: readonly FieldMistake[];
}

/** Whose answer an officer is to enter: the number of the case, and what shows that it is the host's. */
export function lookPage({ language, typed, mistakes }: LookPageProps): PageContent {
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    section: 'console',
    body: (
      <>
        <BackLink href="/console">{say(queueMessages.title, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <Form action="/console/desk">
          <TextField
            name="number"
            label={say(texts.number, language)}
            hint={say(texts.numberHint, language)}
            width="medium"
            value={typed.get('number')}
            error={mistakeAt(mistakes, 'number')}
          />
          <TextField
            name="code"
            numeric
            label={say(texts.code, language)}
            hint={say(texts.codeHint, language)}
            width="code"
            value={typed.get('code')}
            error={mistakeAt(mistakes, 'code')}
          />
          <CheckBoxes
            name="without"
            label={say(texts.without, language)}
            choices={[
              {
                value: 'representative',
                label: say(texts.representative, language),
                note: say(texts.representativeNote, language),
              },
            ]}
            chosen={typed.has(SPEAKS_FOR) ? ['representative'] : []}
            error={mistakeAt(mistakes, 'without')}
          />
          <Button>{say(texts.show, language)}</Button>
        </Form>
      </>
    ),
  };
}
