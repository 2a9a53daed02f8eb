import type { Rules } from '../../../../law/index.ts';
import { stateName } from '../../../../people/index.ts';
import { addDays } from '../../../../platform/calendar/index.ts';
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import { Outcome, type Tone } from '../../ui/index.ts';
import { Why } from '../why.tsx';
import { planMessages as texts } from './messages.ts';
import { Picture } from './picture.tsx';
import type { Plan } from './plan.ts';
import { plannerOf } from './planner.ts';
import type { Trip } from './trip.ts';

export interface TripResultProps {
  readonly language: Language;
  readonly rules: Rules;
  readonly trip: Trip;
  readonly plan: Plan;
}

interface Told {
  readonly tone: Tone;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What comes of a trip: in a sentence, in a picture, and step by step. */
export function TripResult({ language, rules, trip, plan }: TripResultProps) {
  const { tone, heading, lines } = toldAs(trip, plan, language);
  return (
    <>
      <Outcome tone={tone} heading={heading}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Outcome>
      <Picture plan={plan} planner={plannerOf(trip, plan)} />
      <Why rules={rules} because={plan.because} />
    </>
  );
}

function toldAs(trip: Trip, plan: Plan, language: Language): Told {
  if (!plan.hasRule) return withoutRule(trip, language);
  if (plan.tooLongFrom === null) return fitting(plan, language);
  return plan.tooLongFrom === trip.planned.entry
    ? withoutDays(plan, plan.tooLongFrom, language)
    : tooLong(plan, plan.tooLongFrom, language);
}

function withoutRule({ nationality }: Trip, language: Language): Told {
  return {
    tone: 'over',
    heading: say(texts.noRule, language, { state: stateName(nationality, language) }),
    lines: [say(texts.noRuleText, language)],
  };
}

function fitting({ stayUntil, usedDays, limit }: Plan, language: Language): Told {
  return {
    tone: 'good',
    heading: say(texts.fits, language),
    lines: [
      ...(stayUntil === null
        ? []
        : [say(texts.mayStayUntil, language, { day: formatDate(stayUntil, language) })]),
      limit === null
        ? say(texts.usedWithoutLimit, language, { used: usedDays })
        : say(texts.used, language, { used: usedDays, limit }),
    ],
  };
}

function tooLong(plan: Plan, from: string, language: Language): Told {
  const lastDay = formatDate(addDays(from, -1), language);
  return {
    tone: 'bad',
    heading: say(texts.tooLong, language, { day: formatDate(from, language) }),
    lines: [say(texts.leaveBy, language, { day: lastDay }), reasonOf(plan, language)],
  };
}

function withoutDays(plan: Plan, entry: string, language: Language): Told {
  const { earliest } = plan;
  return {
    tone: 'bad',
    heading: say(texts.noDays, language, { day: formatDate(entry, language) }),
    lines: [
      reasonOf(plan, language),
      ...(earliest === null
        ? []
        : [say(texts.comeOn, language, { day: formatDate(earliest, language) })]),
    ],
  };
}

function reasonOf({ windowIsFull, limit }: Plan, language: Language): string {
  return windowIsFull && limit !== null
    ? say(texts.usedUp, language, { limit })
    : say(texts.oneStayTooLong, language);
}
