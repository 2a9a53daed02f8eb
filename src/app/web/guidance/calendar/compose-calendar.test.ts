import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCalendar, type Reminder } from './compose-calendar.ts';

const reminder: Reminder = {
  uid: '0b0f6b7e-1111-5111-8111-111111111111',
  on: '2026-12-31',
  title: 'Last day to register',
  text: 'Register online.',
};
const MADE_AT = new Date('2026-11-23T08:09:10.123Z');

function calendarOf(change: Partial<Reminder>): string {
  return composeCalendar([{ ...reminder, ...change }], MADE_AT);
}

/** What a program reads: folded lines put together, each with its value. */
function unfolded(calendar: string): readonly string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** A text as a program shows it, section 3.3.11. */
function textOf(calendar: string, name: string): string | undefined {
  const line = unfolded(calendar).find((each) => each.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

describe('a calendar file', () => {
  it('has what RFC 5545 asks of every calendar, event and alarm, in lines that end by CR LF', () => {
    expect(unfolded(calendarOf({}))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tirkeu//Guidance//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:0b0f6b7e-1111-5111-8111-111111111111',
      'DTSTAMP:20261123T080910Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Last day to register',
      'DESCRIPTION:Register online.',
      'TRANSP:TRANSPARENT',
      ...['-P9DT15H', '-P4DT15H', '-PT15H'].flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Last day to register',
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(calendarOf({}).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escapes what separates values, and breaks lines only as text', () => {
    const text = 'One, two; three\\four\r\nfive\u0000\u0007';
    expect(calendarOf({ text })).toContain('DESCRIPTION:One\\, two\\; three\\\\four\\nfive\r\n');
  });

  it('lets no text end its event', () => {
    const title = 'x\r\nEND:VEVENT\nBEGIN:VEVENT';
    const lines = unfolded(calendarOf({ title }));
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('has no line over 75 octets, cuts no letter in two, and reads back as it was written', () => {
    const signs = fc.constantFrom('ж', 'ү', 'a', ' ', ',', '\\', '\n', '\r', '\u0000', '—', '😀');
    const texts = fc.string({ unit: signs, minLength: 60, maxLength: 300 });
    fc.assert(
      fc.property(texts, (text) => {
        const calendar = calendarOf({ text: `Тіркелу ${text}` });
        for (const line of calendar.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const shown = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        expect(textOf(calendar, 'DESCRIPTION')).toBe(`Тіркелу ${shown}`);
      }),
    );
  });
});
