import { say } from '../../../../../platform/i18n/index.ts';
import { type ControlsProps, Text } from './controls.tsx';
import { stepMessages as texts } from './messages.ts';
import { More } from './more.tsx';

export function Host(props: ControlsProps) {
  const { language } = props;
  return (
    <>
      <Text {...props} at="/host/email" type="email" hint={say(texts.hostIsAsked, language)} />
      <Text {...props} at="/host/name" optional />
      <More
        {...props}
        summary={say(texts.moreHost, language)}
        fields={['/host/phone', '/host/iin', '/host/bin']}
      >
        <Text {...props} at="/host/phone" type="tel" width="medium" />
        <Text {...props} at="/host/iin" numeric width="medium" />
        <Text {...props} at="/host/bin" numeric width="medium" />
      </More>
    </>
  );
}
