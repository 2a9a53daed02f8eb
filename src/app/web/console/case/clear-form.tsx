import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import {
  Button,
  CheckBoxes,
  type FieldMistake,
  Form,
  mistakeAt,
  RadioGroup,
} from '../../ui/index.ts';
import { doubtMessages } from '../messages.ts';
import type { ClearingForm } from './clearing-form.ts';
import { clearMessages as texts } from './messages.ts';

export interface ClearFormProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly form: ClearingForm;
  readonly mistakes: readonly FieldMistake[];
}

/** Clears doubts by name. What follows is said before the button, since nothing asks again. */
export function ClearForm({ language, view, form, mistakes }: ClearFormProps) {
  const { doubts = [] } = view;
  if (doubts.length === 0) return <CloseHearing language={language} />;
  const asksWho = doubts.some(({ doubt }) => doubt === 'possible-duplicate');
  return (
    <section>
      <h3>{say(texts.heading, language)}</h3>
      <Form>
        <CheckBoxes
          name="doubts"
          label={say(texts.which, language)}
          choices={doubts.map(({ doubt }) => ({
            value: doubt,
            label: say(doubtMessages[doubt], language),
          }))}
          chosen={form.doubts}
          error={mistakeAt(mistakes, 'doubts')}
        />
        {asksWho && <Who language={language} form={form} mistakes={mistakes} />}
        <p>{consequenceOf(view, language)}</p>
        {view.hearing && <p>{say(texts.closesHearing, language)}</p>}
        <Button>{say(texts.clear, language)}</Button>
      </Form>
    </section>
  );
}

/** A hearing that was about a doubt which is gone. */
function CloseHearing({ language }: Pick<ClearFormProps, 'language'>) {
  return (
    <Form>
      <p>{say(texts.onlyHearing, language)}</p>
      <Button>{say(texts.closeHearing, language)}</Button>
    </Form>
  );
}

function consequenceOf({ status, consent }: RegistrationView, language: Language): string {
  if (status === 'refused') return say(texts.staysRefused, language);
  if (status === 'registered') return say(texts.staysRegistered, language);
  return say(consent === 'given' ? texts.whatFollows : texts.hostAskedAgain, language);
}

function Who({ language, form, mistakes }: Omit<ClearFormProps, 'view'>) {
  return (
    <RadioGroup
      name="duplicate"
      label={say(texts.who, language)}
      hint={say(texts.whoHint, language)}
      choices={[
        {
          value: 'same-person',
          label: say(texts.samePerson, language),
          note: say(texts.samePersonNote, language),
        },
        {
          value: 'other-person',
          label: say(texts.otherPerson, language),
          note: say(texts.otherPersonNote, language),
        },
      ]}
      chosen={form.duplicate}
      error={mistakeAt(mistakes, 'duplicate')}
    />
  );
}
