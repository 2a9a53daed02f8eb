import { say } from '../../../../../platform/i18n/index.ts';
import { periodOf } from '../../../case/index.ts';
import { basisMessages, choicesOf } from '../words/index.ts';
import { type ControlsProps, Day, OneOfFew, Text } from './controls.tsx';
import { invitationMessages, stepMessages as texts } from './messages.ts';
import { More } from './more.tsx';

const USUAL_BASIS = 'visa-free';

export function Dates(props: ControlsProps) {
  const { language, typed, invitation } = props;
  const basis = typed.get('basis') ?? USUAL_BASIS;
  const unusual = new Map([...typed, ['basis', basis === USUAL_BASIS ? '' : basis]] as const);
  return (
    <>
      <Day {...props} at="/entry/crossedOn" hint={say(texts.latestEntry, language)} />
      {invitation && (
        <p class="hint">
          {say(invitationMessages.within, language, { days: periodOf(invitation, language) })}
        </p>
      )}
      <Day {...props} at="/stay/from" />
      <Day {...props} at="/stay/until" />
      <More
        {...props}
        typed={unusual}
        summary={say(texts.moreEntry, language)}
        fields={['/entry/basis', '/entry/permittedUntil', '/entry/checkpoint']}
      >
        <OneOfFew
          {...props}
          typed={new Map([...typed, ['basis', basis]])}
          at="/entry/basis"
          choices={choicesOf(basisMessages, language)}
        />
        <Day {...props} at="/entry/permittedUntil" />
        <Text {...props} at="/entry/checkpoint" />
      </More>
    </>
  );
}
