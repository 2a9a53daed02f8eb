import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import { CheckBoxes } from '../../ui/index.ts';
import type { Filed } from '../procedure/index.ts';
import { fieldMessages as texts } from './field-messages.ts';

interface FieldBoxesProps {
  readonly language: Language;
  readonly label: Message;
  readonly hint?: string | undefined;
  readonly filed: readonly Filed[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
}

/** A box for each detail, with what was filed beneath its name. */
export function FieldBoxes({ language, label, hint, filed, chosen, error }: FieldBoxesProps) {
  return (
    <CheckBoxes
      name="fields"
      label={sayWith(label, language, {})}
      hint={hint}
      choices={filed.map(({ pointer, label: name, text }) => ({
        value: pointer,
        label: name,
        note: say(texts.filed, language, { text }),
      }))}
      chosen={chosen}
      error={error}
    />
  );
}
