import { say } from '../../../../../platform/i18n/index.ts';
import { choicesOf, placeTypeMessages, regionChoices } from '../words/index.ts';
import { type ControlsProps, OneOfFew, OneOfMany, Text } from './controls.tsx';
import { Invitation } from './invitation.tsx';
import { stepMessages as texts } from './messages.ts';
import { More } from './more.tsx';

export function Place(props: ControlsProps) {
  const { language, typed, invitation } = props;
  if (invitation) return <Invitation language={language} invitation={invitation} />;
  const regions = regionChoices(language, typed.get('kato'));
  return (
    <>
      <OneOfFew {...props} at="/place/type" choices={choicesOf(placeTypeMessages, language)} />
      <OneOfMany {...props} at="/place/kato" choices={regions} />
      <Text {...props} at="/place/street" />
      <Text {...props} at="/place/house" width="short" />
      <Text {...props} at="/place/flat" width="short" optional />
      <More {...props} summary={say(texts.morePlace, language)} fields={['/place/rca']}>
        <Text {...props} at="/place/rca" width="medium" />
      </More>
    </>
  );
}
