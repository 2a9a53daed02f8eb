import { addDays } from '../../../../platform/calendar/index.ts';
import { say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { openHearing } from '../../../../review/index.ts';
import { DateField, dateOfParts, datePartsOf, mistakeAt, partsOfDate } from '../../ui/index.ts';
import { TextToPerson } from '../procedure/index.ts';
import type { Act, ControlsProps } from './act.ts';
import { daysFromTo } from './days-from-to.ts';
import { noticeTemplates, fieldMessages as texts } from './field-messages.ts';
import { languageToWriteIn } from './language-to-write-in.ts';
import { textsIn } from './typed.ts';

const GROUND = 'stay-violation';

/** A hearing on ground 2: the days on which the stay was not permitted. */
export const hearOnStay: Act = {
  name: 'hearing',
  path: `hearing/${GROUND}`,
  Controls,
  begin: (view, today, language) =>
    new Map([
      ...violatedDays(view, today),
      ['notice', say(noticeTemplates[GROUND], languageToWriteIn(view, language))] as const,
    ]),
  read: (typed) => {
    const from = dateOfParts(datePartsOf(typed, 'dates'));
    const until = dateOfParts(datePartsOf(typed, 'until')) ?? from;
    if (from !== undefined && until !== undefined && until < from) {
      return [{ pointer: '/until', code: 'until-before-from' }];
    }
    return { ground: GROUND, dates: daysFromTo(from, until), ...textsIn(typed, 'notice') };
  },
  send: openHearing,
};

function Controls(props: ControlsProps) {
  const { language, typed, mistakes } = props;
  return (
    <>
      <DateField
        name="dates"
        label={say(texts.firstDay, language)}
        parts={datePartsOf(typed, 'dates')}
        error={mistakeAt(mistakes, 'dates')}
      />
      <DateField
        name="until"
        label={say(texts.lastDay, language)}
        hint={say(texts.lastDayHint, language)}
        parts={datePartsOf(typed, 'until')}
        error={mistakeAt(mistakes, 'until')}
      />
      <TextToPerson {...props} name="notice" label={texts.notice} />
    </>
  );
}

/** From the day after the last permitted one until today, where a doubt says which that was. */
function violatedDays(
  { doubts = [] }: RegistrationView,
  today: string,
): readonly (readonly [string, string])[] {
  const doubted = doubts.find(({ doubt }) => doubt === 'stay-looks-violated');
  const lastDay = doubted?.evidence.at(-1);
  if (lastDay === undefined) return [];
  return [...dayTyped('dates', addDays(lastDay, 1)), ...dayTyped('until', today)];
}

function dayTyped(name: string, date: string): readonly (readonly [string, string])[] {
  return Object.entries(partsOfDate(date)).map(
    ([part, text]) => [`${name}.${part}`, text] as const,
  );
}
