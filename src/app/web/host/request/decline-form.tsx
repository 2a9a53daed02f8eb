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

export interface DeclineFormProps extends VersionProps {
  readonly language: Language;
  readonly form: AnswerForm;
  readonly mistakes: readonly FieldMistake[];
  /** What is pressed to see the form. */
  readonly summary: string;
}

interface VersionProps {
  readonly version: number;
  /** Whose request it is, where the address alone does not say so. */
  readonly registrationId?: string | undefined;
}

/** What the page showed goes back with the answer: a filing amended since has to be read again. */
export function Version({ version, registrationId }: VersionProps) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {registrationId !== undefined && (
        <input type="hidden" name="registrationId" value={registrationId} />
      )}
    </>
  );
}

/** Opens without a script; open from the start where a "no" was tried already. */
export function DeclineForm(props: DeclineFormProps) {
  const { language, version, registrationId, form, mistakes, summary } = props;
  const tried = form.answer === 'decline';
  return (
    <details id="decline" class="ds-details" open={tried}>
      <summary>{summary}</summary>
      <Form>
        <Version version={version} registrationId={registrationId} />
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

function Reason({
  language,
  form,
  mistakes,
}: Pick<DeclineFormProps, 'language' | 'form' | 'mistakes'>) {
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
