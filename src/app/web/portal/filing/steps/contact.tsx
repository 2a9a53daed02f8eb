import { labelOf } from '../../../../../platform/contract/index.ts';
import { DefinitionList, mistakeAt } from '../../../ui/index.ts';
import { languageChoices } from '../words/index.ts';
import { type ControlsProps, OneOfFew, Text } from './controls.tsx';
import { FILING_TEXTS } from './mistakes.ts';

export function Contact(props: ControlsProps) {
  const { language, typed } = props;
  return (
    <>
      <Email {...props} />
      <Text
        {...props}
        at="/immigrant/contact/phone"
        type="tel"
        autocomplete="tel"
        width="medium"
        optional
      />
      <OneOfFew
        {...props}
        at="/immigrant/contact/language"
        choices={languageChoices(typed.get('language') || language)}
      />
    </>
  );
}

/** The address of the account is told, not asked: another one is changed where the account is. */
function Email(props: ControlsProps) {
  const { language, typed, mistakes } = props;
  const email = typed.get('email') ?? '';
  if (email === '' || mistakeAt(mistakes, 'email') !== undefined) {
    return <Text {...props} at="/immigrant/contact/email" type="email" autocomplete="email" />;
  }
  const term = labelOf('/immigrant/contact/email', language, FILING_TEXTS.labels);
  return (
    <>
      <input type="hidden" id="email" name="email" value={email} />
      <DefinitionList items={[{ term, value: email }]} />
    </>
  );
}
