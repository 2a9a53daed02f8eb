import type { Message } from '../../platform/i18n/index.ts';
import { dayOf } from '../almaty-day.ts';
import { pdfMessages } from '../messages.ts';
import { qrSvg } from '../qr.ts';
import type { CertificatePdfView } from './view.ts';

/** Longer runs without a space or hyphen do not fit a column, whatever the font. */
const LONGEST_WORD = 20;
const BREAK_HERE = '\u200b';

/** Made once: they hold memory that the collector does not count, 0.1 MB for each document else. */
const CHARACTERS = new Intl.Segmenter();
const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Etc/GMT-5' });

interface PrintRow {
  readonly label: Message;
  readonly value: string;
  /** The same said again, smaller: a date with its month as a word, a name in other languages. */
  readonly again?: string;
  readonly strong?: boolean;
}

/** Lets a run of characters without spaces and hyphens break at any of them. */
export function breakLongWords(text: string): string {
  return text.replace(/[^\s-]+/gu, (word) => {
    const characters = [...CHARACTERS.segment(word)].map(({ segment }) => segment);
    return characters.length > LONGEST_WORD ? characters.join(BREAK_HERE) : word;
  });
}

function numericDate(date: string): string {
  return date.split('-').reverse().join('.');
}

/** 08.12 is August to some and December to others: the word settles it. */
function wordDate(date: string): string {
  return LONG_DATE.format(new Date(`${date}T00:00:00Z`));
}

function dateRow(label: Message, ...dates: readonly string[]): PrintRow {
  const both = (write: (date: string) => string) => dates.map(write).join(' – ');
  return { label, value: both(numericDate), again: both(wordDate) };
}

function instant(seconds: number): string {
  return `${numericDate(dayOf(seconds))} ${CLOCK.format(new Date(seconds * 1000))} (UTC+5)`;
}

function localisedRow(label: Message, { kk, ru, en }: Message): PrintRow {
  return { label, value: breakLongWords(kk), again: breakLongWords(`${ru} · ${en}`) };
}

function row(label: Message, value: string): PrintRow {
  return { label, value: breakLongWords(value) };
}

function rows(view: CertificatePdfView): readonly PrintRow[] {
  const name = `${view.surname} ${view.givenNames}`.trim();
  return [
    { ...row(pdfMessages.name, name), strong: true },
    dateRow(pdfMessages.birthDate, view.birthDate),
    localisedRow(pdfMessages.nationality, view.nationality),
    row(pdfMessages.document, view.document),
    { ...row(pdfMessages.place, view.place), strong: true },
    { ...dateRow(pdfMessages.period, view.validFrom, view.validUntil), strong: true },
    row(pdfMessages.host, view.host),
    row(pdfMessages.issuedAt, instant(view.issuedAt)),
    localisedRow(pdfMessages.issuer, view.issuer),
  ];
}

function creationDate(seconds: number) {
  const date = new Date(seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The data that the template lays out; it knows where things stand, not what they are. */
export function printData(view: CertificatePdfView) {
  const { title, subtitle, demo, number, check, noRight, qr } = pdfMessages;
  const qrName = `${qr.kk} / ${qr.ru} / ${qr.en}`;
  return {
    texts: { title, subtitle, demo, number, check, noRight },
    number: view.number,
    rows: rows(view),
    qr: { svg: qrSvg(view.qrText, qrName), alt: qrName },
    verifyAddress: breakLongWords(view.verifyAddress),
    created: creationDate(view.issuedAt),
    demo: view.demo,
  };
}
