import { addressText } from '../../../../../places/index.ts';
import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { DraftInvitation } from '../../../../../registration/index.ts';
import { periodOf } from '../../../case/index.ts';
import { DefinitionList } from '../../../ui/index.ts';
import { invitationMessages as texts } from './messages.ts';

interface InvitationProps {
  readonly language: Language;
  readonly invitation: DraftInvitation;
}

/** What an invitation has answered already. */
export function Invitation({ language, invitation }: InvitationProps) {
  const { hostName, address } = invitation;
  return (
    <DefinitionList
      items={[
        { term: say(texts.host, language), value: hostName },
        { term: say(texts.place, language), value: addressText(address, language) },
        { term: say(texts.days, language), value: periodOf(invitation, language) },
      ]}
    />
  );
}
