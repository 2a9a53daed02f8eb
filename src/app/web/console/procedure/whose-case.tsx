import { addressText } from '../../../../places/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { fullName, periodOf } from '../../case/index.ts';
import { DefinitionList } from '../../ui/index.ts';
import { whoseMessages as texts } from './messages.ts';

interface WhoseCaseProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** So that a form is filled in for the right case. */
export function WhoseCase({ language, view }: WhoseCaseProps) {
  return (
    <DefinitionList
      items={[
        { term: say(texts.who, language), value: fullName(view.immigrant) },
        { term: say(texts.number, language), value: <span class="number">{view.number}</span> },
        { term: say(texts.place, language), value: addressText(view.place, language) },
        { term: say(texts.days, language), value: periodOf(view.stay, language) },
      ]}
    />
  );
}
