import { labelOf } from '../../../../platform/contract/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import { choicesOf, stateChoices } from '../../portal/filing/words/index.ts';
import {
  Button,
  DateField,
  datePartsOf,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  RadioGroup,
  Select,
} from '../../ui/index.ts';
import { DUTY } from '../addresses.ts';
import { USUAL_GROUND } from './grounds.ts';
import { groundMessages, questionLabels, questionMessages as texts } from './messages.ts';

export interface QuestionPageProps {
  readonly language: Language;
  readonly typed?: ReadonlyMap<string, string>;
  readonly mistakes?: readonly FieldMistake[];
}

/** The three questions on one page: together they are shorter than three pages that load. */
export function questionPage(props: QuestionPageProps): PageContent {
  const { language, typed = new Map(), mistakes = [] } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    body: (
      <>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <Form action={DUTY}>
          <Questions language={language} typed={typed} mistakes={mistakes} />
          <Button>{say(texts.answer, language)}</Button>
        </Form>
      </>
    ),
  };
}

function Questions({ language, typed, mistakes }: Required<QuestionPageProps>) {
  const named = (name: 'nationality' | 'crossedOn' | 'ground') => ({
    name,
    label: labelOf(`/${name}`, language, questionLabels),
    error: mistakeAt(mistakes, name),
  });
  return (
    <>
      <Select
        {...named('nationality')}
        hint={say(texts.nationalityHint, language)}
        empty={say(texts.choose, language)}
        choices={stateChoices(language)}
        chosen={typed.get('nationality')}
      />
      <DateField
        {...named('crossedOn')}
        hint={say(texts.crossedHint, language)}
        parts={datePartsOf(typed, 'crossedOn')}
      />
      <RadioGroup
        {...named('ground')}
        choices={choicesOf(groundMessages, language)}
        chosen={typed.get('ground') ?? USUAL_GROUND}
      />
    </>
  );
}
