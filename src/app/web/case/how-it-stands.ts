import { addDays } from '../../../platform/calendar/index.ts';
import { legalDateOf, startOfLegalDay } from '../../../platform/clock/index.ts';
import { formatDate, type Language, say } from '../../../platform/i18n/index.ts';
import type { DeadlineView } from '../../../registration/index.ts';
import { daysBetween } from '../guidance/days-between.ts';
import { clockMessages as texts } from './clock-messages.ts';

const HOUR_IN_MILLISECONDS = 3_600_000;

/** Whether a day was kept, in words; of one that is still to come how long it is till then. */
export function howItStands(
  { warnOn, lateAfter, metOn, late }: DeadlineView,
  now: Date,
  language: Language,
): readonly string[] {
  if (metOn !== undefined) {
    const on = formatDate(metOn, language);
    return [late ? say(texts.late, language, { on }) : say(texts.inTime, language, { on })];
  }
  const today = legalDateOf(now);
  if (today > lateAfter) return [say(texts.passed, language)];
  const safer = warnOn < lateAfter && today <= warnOn;
  return [
    timeLeft(lateAfter, now, language),
    ...(safer ? [say(texts.safer, language, { day: formatDate(warnOn, language) })] : []),
  ];
}

/** In days, on the last of them in hours: a day lasts until midnight in Kazakhstan. */
export function timeLeft(lastDay: string, now: Date, language: Language): string {
  const days = daysBetween(legalDateOf(now), lastDay);
  if (days > 0) return say(texts.daysLeft, language, { days });
  const end = startOfLegalDay(addDays(lastDay, 1)).getTime();
  const hours = Math.ceil((end - now.getTime()) / HOUR_IN_MILLISECONDS);
  return say(texts.hoursLeft, language, { hours });
}
