import type { Language } from './message.ts';

/** British order for English: the day first, as in the other two languages and on the certificate. */
const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };
const LEGAL_TIME_ZONE = 'Asia/Almaty';

const DAY_FORMATS = formatsIn({ day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY_FORMATS = formatsIn({ weekday: 'long' });
const SHORT_FORMATS = formatsIn({ weekday: 'short', day: 'numeric', month: 'short' });
const MONTH_FORMATS = formatsIn({ month: 'long', year: 'numeric' });

const CLOCK_FORMAT = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: LEGAL_TIME_ZONE,
});

function formatsIn(parts: Intl.DateTimeFormatOptions): ReadonlyMap<string, Intl.DateTimeFormat> {
  const formats = Object.entries(LOCALES).map(
    ([language, locale]) =>
      [language, new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })] as const,
  );
  return new Map(formats);
}

/** No-break and narrow spaces vary with the version of the language data; texts are compared and searched. */
function plainSpaces(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ');
}

/**
 * A calendar day for people: '23 November 2026', '23 ноября 2026 года', '2026 ж. 23 қараша'.
 * A day is no instant, so no time zone can move it. Text that is not 'YYYY-MM-DD' is a RangeError.
 */
export function formatDate(date: string, language: Language): string {
  const text = plainSpaces(DAY_FORMATS.get(language)?.format(instantOf(date)) ?? date);
  // The Russian short form ends with a full stop, which at the end of a sentence would stand twice.
  return text.replace(/ г\.$/u, ' года');
}

function instantOf(date: string): Date {
  const instant = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(instant.getTime())) {
    throw new RangeError('A date for people is made from YYYY-MM-DD.');
  }
  return instant;
}

/** A day with its weekday: 'Tuesday, 1 December 2026', 'вторник, 1 декабря 2026 года'. */
export function formatLongDate(date: string, language: Language): string {
  const day = formatDate(date, language);
  const weekday = WEEKDAY_FORMATS.get(language)?.format(instantOf(date)) ?? '';
  // Kazakh says the year first and the weekday last.
  return language === 'kk' ? `${day}, ${weekday}` : `${weekday}, ${day}`;
}

/** A day of the coming weeks where there is little room: 'Wed 2 Dec', 'ср, 2 дек.', '2 жел., ср'. */
export function formatShortDate(date: string, language: Language): string {
  return plainSpaces(SHORT_FORMATS.get(language)?.format(instantOf(date)) ?? date);
}

/** The month that a day lies in: 'December 2026', 'декабрь 2026', '2026 ж. желтоқсан'. */
export function formatMonth(date: string, language: Language): string {
  const month = MONTH_FORMATS.get(language)?.format(instantOf(date)) ?? date;
  return plainSpaces(month).replace(/ г\.$/u, '');
}

/** An instant for people, by the clock in Kazakhstan: '23 November 2026, 14:05'. */
export function formatInstant(instant: Date, language: Language): string {
  const parts = new Map(
    CLOCK_FORMAT.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return `${formatDate(day, language)}, ${parts.get('hour')}:${parts.get('minute')}`;
}
