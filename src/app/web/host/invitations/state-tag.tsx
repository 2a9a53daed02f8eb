import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { InvitationView } from '../../../../registration/index.ts';
import { Tag, type Tone } from '../../ui/index.ts';
import { stateTags, invitationsMessages as texts } from './messages.ts';

const TONES = {
  open: 'good',
  full: 'notice',
  over: 'over',
  revoked: 'over',
} as const satisfies Record<InvitationView['state'], Tone>;

export interface StateTagProps {
  readonly language: Language;
  readonly invitation: InvitationView;
}

/** How an invitation stands; an open one counts down. */
export function StateTag({ language, invitation }: StateTagProps) {
  const { state, persons, used } = invitation;
  const counts = { persons: String(persons), left: String(persons - used) };
  const text =
    state === 'open' ? say(texts.left, language, counts) : say(stateTags[state], language);
  return <Tag tone={TONES[state]}>{text}</Tag>;
}
