import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { ATTACHMENT_TYPES } from '../../../../../registration/index.ts';
import {
  Button,
  type FieldMistake,
  FileField,
  Form,
  mistakeAt,
  TextArea,
} from '../../../ui/index.ts';
import { hearingMessages as texts } from './messages.ts';

export interface AnswerFormProps {
  readonly language: Language;
  /** Something was answered before. */
  readonly more: boolean;
  /** What was typed before and is kept; files cannot be. */
  readonly text?: string | undefined;
  readonly mistakes?: readonly FieldMistake[];
}

/** The person's own words, and papers. */
export function AnswerForm({ language, more, text = '', mistakes = [] }: AnswerFormProps) {
  return (
    <section>
      <h2>{say(more ? texts.more : texts.yourAnswer, language)}</h2>
      <Form withFiles>
        <TextArea
          name="text"
          label={say(texts.text, language)}
          hint={say(texts.textHint, language)}
          rows={8}
          text={text}
          error={mistakeAt(mistakes, 'text')}
        />
        <FileField
          name="files"
          label={say(texts.files, language)}
          hint={say(texts.filesHint, language)}
          types={ATTACHMENT_TYPES}
          optional
          error={mistakeAt(mistakes, 'files')}
        />
        <Button>{say(texts.send, language)}</Button>
      </Form>
    </section>
  );
}
