import { say } from '../../../../../platform/i18n/index.ts';
import { type ControlsProps, Text } from './controls.tsx';
import { Invitation } from './invitation.tsx';
import { stepMessages as texts } from './messages.ts';
import { More } from './more.tsx';

const OTHERS = ['/host/phone', '/host/iin', '/host/bin'] as const;
const TYPED = ['/host/email', '/host/name', ...OTHERS] as const;

export function Host(props: ControlsProps) {
  const { language, invitation } = props;
  if (!invitation?.open) {
    return (
      <>
        <Typed {...props} />
        <More
          {...props}
          summary={say(texts.haveInvitation, language)}
          fields={['/host/invitation']}
        >
          <Text {...props} at="/host/invitation" width="medium" />
        </More>
      </>
    );
  }
  return (
    <>
      <Invitation language={language} invitation={invitation} />
      <More {...props} summary={say(texts.anotherHost, language)} fields={TYPED}>
        <Typed {...props} />
      </More>
    </>
  );
}

function Typed(props: ControlsProps) {
  const { language } = props;
  return (
    <>
      <Text {...props} at="/host/email" type="email" hint={say(texts.hostIsAsked, language)} />
      <Text {...props} at="/host/name" optional />
      <More {...props} summary={say(texts.moreHost, language)} fields={OTHERS}>
        <Text {...props} at="/host/phone" type="tel" width="medium" />
        <Text {...props} at="/host/iin" numeric width="medium" />
        <Text {...props} at="/host/bin" numeric width="medium" />
      </More>
    </>
  );
}
