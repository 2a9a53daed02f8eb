import { addDays } from '../../../../platform/calendar/index.ts';
import { startOfLegalDay } from '../../../../platform/clock/index.ts';
import { formatShortDate, type Language, say } from '../../../../platform/i18n/index.ts';
import { waitingMessages as texts } from './messages.ts';

const HOUR_IN_MILLISECONDS = 3_600_000;
/** From here on hours say more than a day does. */
const SOON_HOURS = 48;

export interface TimeLeft {
  readonly words: string;
  readonly soon: boolean;
}

/** How long a host still has to answer; `answerBy` is the last day, which ends at midnight in Kazakhstan. */
export function timeToAnswer(
  answerBy: string | undefined,
  now: Date,
  language: Language,
): TimeLeft {
  const end = answerBy === undefined ? 0 : startOfLegalDay(addDays(answerBy, 1)).getTime();
  const hours = Math.ceil((end - now.getTime()) / HOUR_IN_MILLISECONDS);
  if (answerBy === undefined || hours <= 0) {
    return { words: say(texts.stillWelcome, language), soon: true };
  }
  if (hours <= SOON_HOURS) return { words: say(texts.hoursLeft, language, { hours }), soon: true };
  const day = formatShortDate(answerBy, language);
  return { words: say(texts.until, language, { day }), soon: false };
}
