import { formatDate, type Language, say } from '../../../platform/i18n/index.ts';
import { dayMessages } from './messages.ts';

/** First and last day of a stay, both `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** The two days for people, each by itself. */
export function daysInWords({ from, until }: Days, language: Language): Days {
  return { from: formatDate(from, language), until: formatDate(until, language) };
}

/** The two days on one line. */
export function periodOf(stay: Days, language: Language): string {
  return say(dayMessages.period, language, { ...daysInWords(stay, language) });
}
