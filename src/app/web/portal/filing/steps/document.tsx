import { choicesOf, documentTypeMessages, stateChoices } from '../words/index.ts';
import { type ControlsProps, Day, OneOfMany, Text } from './controls.tsx';

export function Document(props: ControlsProps) {
  const { language } = props;
  const kinds = choicesOf(documentTypeMessages, language);
  return (
    <>
      <OneOfMany {...props} at="/immigrant/document/type" choices={kinds} />
      <Text {...props} at="/immigrant/document/number" width="medium" />
      <OneOfMany
        {...props}
        at="/immigrant/document/issuingState"
        choices={stateChoices(language)}
      />
      <Day {...props} at="/immigrant/document/expiresOn" />
    </>
  );
}
