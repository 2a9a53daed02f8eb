import { type Language, type Message, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { languageName } from '../../portal/filing/words/index.ts';
import { type FieldMistake, mistakeAt, TextArea } from '../../ui/index.ts';
import { whoseMessages as texts } from './messages.ts';

interface TextToPersonProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly typed: ReadonlyMap<string, string>;
  readonly mistakes: readonly FieldMistake[];
  readonly name: string;
  readonly label: Message;
}

/** A text that the person reads, so their language stands beside it. */
export function TextToPerson(props: TextToPersonProps) {
  const { language, view, typed, mistakes, name, label } = props;
  const tongue = languageName(view.immigrant.contact?.language ?? language);
  return (
    <TextArea
      name={name}
      label={sayWith(label, language, {})}
      hint={say(texts.readByPerson, language, { tongue })}
      rows={6}
      text={typed.get(name)}
      error={mistakeAt(mistakes, name)}
    />
  );
}
