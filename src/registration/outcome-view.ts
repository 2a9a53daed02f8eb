import { type Language, say } from '../platform/i18n/index.ts';
import type { CaseState, DeclineReason } from './case/state.ts';
import { fixMessages } from './messages.ts';
import type { RegistrationView } from './views.ts';

type OutcomeView = Pick<RegistrationView, 'registeredOn' | 'certificate' | 'ended' | 'refusal'>;

/** What a case has come to: registered since when, ended how, and what repairs a refusal. */
export function outcomeOf({ registered, ended }: CaseState, language: Language): OutcomeView {
  return {
    ...(registered
      ? { registeredOn: registered.on, certificate: { number: registered.certificateNumber } }
      : {}),
    ...(ended ? { ended: endingOf(ended) } : {}),
    ...(ended?.kind === 'refused'
      ? {
          refusal: {
            ground: ended.ground,
            reason: ended.reason,
            fix: say(fixFor(ended.reason), language),
          },
        }
      : {}),
  };
}

function endingOf(ended: NonNullable<CaseState['ended']>): NonNullable<RegistrationView['ended']> {
  const { on } = ended;
  if (ended.kind === 'withdrawn') return { on, by: ended.by };
  return ended.kind === 'closed' ? { on, reason: ended.reason } : { on, reason: ended.ground };
}

function fixFor(reason: DeclineReason) {
  if (reason === 'dates-wrong') return fixMessages['dates-wrong'];
  if (reason === 'not-my-place' || reason === 'never-lived-here')
    return fixMessages['not-my-place'];
  return fixMessages.other;
}
