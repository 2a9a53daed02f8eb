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
import { lastDayOf } from './clocks-of.ts';
import { declinedBecause, caseMessages as texts } from './messages.ts';
import { endTexts, invitedText, standingTexts, stoppedText } from './standing-texts.ts';

export interface CaseOutcomeProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly standing: Standing;
  readonly origin: string;
}

/** How the case stands in plain words, and what happens next. */
export function CaseOutcome({ language, view, standing, origin }: CaseOutcomeProps) {
  const values = valuesOf(view, language, origin);
  const { refusal, certificate, deadlines } = view;
  const declined = standing === 'declined' ? refusal : undefined;
  const moves = !view.registeredOn && !view.ended && deadlines.some(({ kind }) => kind === 'move');
  return (
    <Outcome tone={TONES[standing]} heading={sayWith(standingHeadings[standing], language, values)}>
      {declined?.reason && (
        <p>
          {say(texts.because, language, {
            reason: say(declinedBecause[declined.reason], language),
          })}
        </p>
      )}
      <p>{declined?.fix ?? sayWith(textOf(view, standing), language, values)}</p>
      {standing === 'asked' && <p>{say(texts.nothingToDo, language)}</p>}
      {standing === 'hearing' && certificate && <p>{say(texts.staysInForce, language)}</p>}
      {moves && <p>{say(texts.oldStays, language)}</p>}
    </Outcome>
  );
}

function textOf(view: RegistrationView, standing: Standing) {
  if (standing === 'suspended' && !isByOfficer(view)) return stoppedText;
  if (standing === 'asked' && view.host?.invited) return invitedText;
  const { ended } = view;
  const because = ended?.reason ?? ended?.by;
  return endTexts.get(`${standing}:${because}`) ?? standingTexts[standing];
}

/** An officer says why, and can be complained of; "this was not me" stops a certificate without either. */
function isByOfficer({ suspension, mayComplain, complaint }: RegistrationView): boolean {
  return suspension?.because !== undefined || mayComplain === true || complaint !== undefined;
}

function valuesOf(view: RegistrationView, language: Language, origin: string) {
  const { stay, ended, suspension, hearing, host } = view;
  const on = ended?.on ?? suspension?.on;
  return {
    ...daysInWords({ ...stay, until: lastDayOf(view) }, language),
    on: on ? formatDate(on, language) : '',
    answerBy: hearing ? formatDate(hearing.answerUntil, language) : '',
    email: host?.email ?? '',
    when: formatInstant(askedAt(view), language),
    address: `${origin}/host`,
  };
}

/** When the host who counts now was asked: at the filing, or when another host, place or days came. */
function askedAt({ events, filedAt }: RegistrationView): Date {
  const asking = events.findLast(({ type }) => type === 'host-asked' || type === 'filed');
  return new Date(asking?.at ?? filedAt);
}
