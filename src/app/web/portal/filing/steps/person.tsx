import { say } from '../../../../../platform/i18n/index.ts';
import { choicesOf, sexMessages, stateChoices } from '../words/index.ts';
import { type ControlsProps, Day, OneOfFew, OneOfMany, Text } from './controls.tsx';
import { stepMessages as texts } from './messages.ts';
import { More } from './more.tsx';

export function Person(props: ControlsProps) {
  const { language } = props;
  return (
    <>
      <Text {...props} at="/immigrant/surname" autocomplete="family-name" />
      <Text
        {...props}
        at="/immigrant/givenNames"
        autocomplete="given-name"
        hint={say(texts.oneName, language)}
      />
      <OneOfFew {...props} at="/immigrant/sex" choices={choicesOf(sexMessages, language)} />
      <Day {...props} at="/immigrant/birthDate" birth />
      <OneOfMany {...props} at="/immigrant/nationality" choices={stateChoices(language)} />
      <More
        {...props}
        summary={say(texts.moreNames, language)}
        fields={['/immigrant/patronymic', '/immigrant/cyrillicName']}
      >
        <Text {...props} at="/immigrant/patronymic" />
        <Text {...props} at="/immigrant/cyrillicName" />
      </More>
    </>
  );
}
