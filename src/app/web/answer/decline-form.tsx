import { type Language, say } from '../../../platform/i18n/index.ts';
import { DECLINE_REASONS } from '../../../registration/index.ts';
import { Button, type FieldMistake, RadioGroup, TextArea } from '../ui/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { reasonMessages, requestMessages as texts } from './messages.ts';
import { CONTROL_IDS } from './mistakes.ts';

export interface DeclineFormProps {
  readonly language: Language;
  readonly version: number;
  readonly form: AnswerForm;
  readonly mistakes: readonly FieldMistake[];
}

/** What the page showed goes back with the answer: a filing amended since has to be read again. */
export function Version({ version }: { readonly version: number }) {
  return <input type="hidden" name="version" value={version} />;
}

/** Opens without a script; open from the start where a "no" was tried already. */
export function DeclineForm({ language, version, form, mistakes }: DeclineFormProps) {
  const tried = form.answer === 'decline';
  return (
    <details class="choice" open={tried}>
      <summary>{say(texts.declineChoice, language)}</summary>
      {/* Without a check by the browser: it would speak the browser's language, not the reader's. */}
      <form method="post" action={`?lang=${language}`} noValidate>
        <Version version={version} />
        <Reason language={language} form={form} mistakes={mistakes} />
        <TextArea
          id={CONTROL_IDS['/note']}
          name="note"
          label={say(texts.note, language)}
          hint={say(texts.noteHint, language)}
          text={form.note}
          error={messageAt(CONTROL_IDS['/note'], mistakes)}
        />
        <Button kind="secondary" name="answer" value="decline">
          {say(texts.decline, language)}
        </Button>
      </form>
    </details>
  );
}

function Reason({ language, form, mistakes }: Omit<DeclineFormProps, 'version'>) {
  return (
    <RadioGroup
      id={CONTROL_IDS['/reason']}
      name="reason"
      legend={say(texts.reason, language)}
      hint={say(texts.reasonIsTold, language)}
      choices={DECLINE_REASONS.map((value) => ({
        value,
        label: say(reasonMessages[value], language),
      }))}
      chosen={form.reason}
      error={messageAt(CONTROL_IDS['/reason'], mistakes)}
    />
  );
}

function messageAt(id: string, mistakes: readonly FieldMistake[]): string | undefined {
  return mistakes.find((mistake) => mistake.id === id)?.message;
}
