import {
  formatDate,
  formatInstant,
  type Language,
  say,
  sayWith,
} from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { daysInWords } from '../../../case/index.ts';
import { Outcome } from '../../../ui/index.ts';
import { standingHeadings } from '../messages.ts';
import { type Standing, TONES } from '../standing.ts';
import { declinedBecause, standingTexts, caseMessages as texts } from './messages.ts';

export interface CaseOutcomeProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly standing: Standing;
  readonly origin: string;
}

/** How the case stands in plain words, and what happens next. */
export function CaseOutcome({ language, view, standing, origin }: CaseOutcomeProps) {
  const values = {
    ...daysInWords(view.stay, language),
    on: view.ended ? formatDate(view.ended.on, language) : '',
    email: view.host?.email ?? '',
    when: formatInstant(askedAt(view), language),
    address: `${origin}/host`,
  };
  const { refusal } = view;
  return (
    <Outcome tone={TONES[standing]} heading={sayWith(standingHeadings[standing], language, values)}>
      {refusal && (
        <p>
          {say(texts.because, language, { reason: say(declinedBecause[refusal.reason], language) })}
        </p>
      )}
      <p>{refusal ? refusal.fix : sayWith(standingTexts[standing], language, values)}</p>
      {standing === 'asked' && <p>{say(texts.nothingToDo, language)}</p>}
    </Outcome>
  );
}

/** When the host who counts now was asked: at the filing, or when another host, place or days came. */
function askedAt({ events, filedAt }: RegistrationView): Date {
  const asking = events.findLast(({ type }) => type === 'host-asked' || type === 'filed');
  return new Date(asking?.at ?? filedAt);
}
