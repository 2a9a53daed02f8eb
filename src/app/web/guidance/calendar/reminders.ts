import { v5 as nameBasedId } from 'uuid';
import type { DutyAnswer } from '../../../../law/index.ts';
import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import { NEXT_TRIP } from '../addresses.ts';
import { daysAhead, type Question } from '../duty/index.ts';
import type { Reminder } from './compose-calendar.ts';
import { reminderMessages as texts } from './messages.ts';

/** Makes ids of our own out of names (RFC 9562, version 5). */
const NAMESPACE = '4f1d3b9e-6c0a-4f6e-9d1f-0d6d4c6f2a71';

export interface ReminderContext {
  /** Of the product: 'https://registration.example'. */
  readonly origin: string;
  readonly language: Language;
  /** The legal day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The days of an answer for a calendar, those that have passed left out. */
export function remindersOf(
  question: Question,
  answer: DutyAnswer,
  { origin, language, today }: ReminderContext,
): readonly Reminder[] {
  const { register, stay } = daysAhead(answer, today);
  const id = (what: string) => uidOf(question, what);
  const reminders: Reminder[] = [];
  if (register !== null) {
    const text = registerText(answer, `${origin}/`, language);
    reminders.push({
      uid: id('register'),
      on: register,
      title: say(texts.register, language),
      text,
    });
  }
  if (stay !== null) {
    const text = say(texts.stayText, language, { address: `${origin}${NEXT_TRIP}` });
    reminders.push({ uid: id('stay'), on: stay, title: say(texts.stay, language), text });
  }
  return reminders;
}

/** The same for the same entry, so that asking again after a change of the law moves the day. */
function uidOf({ nationality, crossedOn, ground }: Question, what: string): string {
  return nameBasedId([what, nationality, crossedOn, ground].join(' '), NAMESPACE);
}

function registerText(
  { warnOn, deadline }: DutyAnswer,
  address: string,
  language: Language,
): string {
  if (warnOn === null || warnOn === deadline) return say(texts.registerText, language, { address });
  return say(texts.registerSafely, language, { day: formatDate(warnOn, language), address });
}
