import { fieldLabels } from '../../../../../people/index.ts';
import { labelOf } from '../../../../../platform/contract/index.ts';
import { type Language, say } from '../../../../../platform/i18n/index.ts';
import {
  type RegistrationView,
  registrationFieldLabels,
} from '../../../../../registration/index.ts';
import { entryFields, personFields } from '../../../case/index.ts';
import { DefinitionList } from '../../../ui/index.ts';
import { caseMessages as texts } from './messages.ts';

export interface EverythingFiledProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

const LABELS = { ...fieldLabels, ...registrationFieldLabels };

/** What was typed, and beside it what an officer still has to accept; opens without a script. */
export function EverythingFiled({ language, view }: EverythingFiledProps) {
  const proposed = new Map(view.proposed ? personFields(view.proposed, language) : []);
  const fields = [...personFields(view.immigrant, language), ...entryFields(view, language)];
  return (
    <details class="ds-details" open={proposed.size > 0}>
      <summary>{say(texts.everything, language)}</summary>
      <DefinitionList
        items={fields
          .map(([pointer, text = '']) => ({ pointer, text, next: proposed.get(pointer) ?? text }))
          .filter(({ text, next }) => text !== '' || next !== '')
          .map(({ pointer, text, next }) => ({
            term: labelOf(pointer, language, LABELS),
            value: next === text ? text : <Changing language={language} text={text} next={next} />,
          }))}
      />
    </details>
  );
}

interface ChangingProps {
  readonly language: Language;
  readonly text: string;
  readonly next: string;
}

function Changing({ language, text, next }: ChangingProps) {
  return (
    <>
      {text}
      <small class="beside">
        {`${say(texts.proposed, language)} `}
        <bdi>{next}</bdi>
      </small>
    </>
  );
}
