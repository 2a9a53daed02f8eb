import { addDays } from '../../../../platform/calendar/index.ts';

/** A day to be reminded of. */
export interface Reminder {
  /** Stays the same for the same thing, so that a calendar which has it already changes it. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly text: string;
}

const LONGEST_LINE_OCTETS = 75;
const PRODUCT = '-//Tirkeu//Guidance//EN';

/**
 * Nine in the morning, ten, five and one days before: an alarm counts from the midnight with which
 * its day begins, and nobody wants to be woken by it.
 */
const ALARMS = ['-P9DT15H', '-P4DT15H', '-PT15H'] as const;

/**
 * Days as a calendar file, RFC 5545, as phones and mail programs take it. `madeAt` is when it was
 * asked for. Whole days without a time zone: such a day is the same wherever its reader is.
 */
export function composeCalendar(reminders: readonly Reminder[], madeAt: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => eventLines(reminder, madeAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, on, title, text }: Reminder, madeAt: Date): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(`${madeAt.toISOString().slice(0, 19)}Z`)}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    // Section 3.6.1: the end is the first day that is no part of it any more.
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    // A day to remember keeps nobody from being free on it.
    'TRANSP:TRANSPARENT',
    ...ALARMS.flatMap((trigger) => alarmLines(trigger, title)),
    'END:VEVENT',
  ];
}

function alarmLines(trigger: string, title: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

/** Dates and times in the basic format of ISO 8601. */
function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}

/** Section 3.3.11; any other control character may stand in no text at all. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** Section 3.1: at most 75 octets a line, each further one begun by a space; no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > LONGEST_LINE_OCTETS) {
      parts.push(part);
      part = ' ';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n');
}
