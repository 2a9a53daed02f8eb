import { type Language, say } from '../../../../platform/i18n/index.ts';
import { DECLINE_REASONS } from '../../../../registration/index.ts';
import {
  Button,
  type FieldMistake,
  Form,
  mistakeAt,
  RadioGroup,
  TextArea,
} from '../../ui/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { reasonMessages, requestMessages as texts } from './messages.ts';
import { CONTROL_IDS } from './mistakes.ts';

export interface DeclineFormProps {
  readonly language: Language;
  readonly version: number;
  readonly form: AnswerForm;
  readonly mistakes: readonly FieldMistake[];
  /** What is pressed to see the form. */
  readonly summary: string;
}

/** What the page showed goes back with the answer: a filing amended since has to be read again. */
export function Version({ version }: { readonly version: number }) {
  return <input type="hidden" name="version" value={version} />;
}

/** Opens without a script; open from the start where a "no" was tried already. */
export function DeclineForm(props: DeclineFormProps) {
  const { language, version, form, mistakes, summary } = props;
  const tried = form.answer === 'decline';
  return (
    <details class="ds-details" open={tried}>
      <summary>{summary}</summary>
      <Form>
        <Version version={version} />
        <Reason language={language} form={form} mistakes={mistakes} />
        <TextArea
          name={CONTROL_IDS['/note']}
          label={say(texts.note, language)}
          hint={say(texts.noteHint, language)}
          optional
          text={form.note}
          error={mistakeAt(mistakes, CONTROL_IDS['/note'])}
        />
        <Button kind="secondary" name="answer" value="decline">
          {say(texts.decline, language)}
        </Button>
      </Form>
    </details>
  );
}

function Reason({ language, form, mistakes }: Omit<DeclineFormProps, 'version' | 'summary'>) {
  return (
    <RadioGroup
      name={CONTROL_IDS['/reason']}
      label={say(texts.reason, language)}
      hint={say(texts.reasonIsTold, language)}
      choices={DECLINE_REASONS.map((value) => ({
        value,
        label: say(reasonMessages[value], language),
      }))}
      chosen={form.reason}
      error={mistakeAt(mistakes, CONTROL_IDS['/reason'])}
    />
  );
}
