import { formatDate, type Language, type Message } from '../platform/i18n/index.ts';

/** What fills a template: the same in every language, or (an address, say) written in each of them. */
export type MessageArgument = string | Message;
export type MessageArguments = Readonly<Record<string, MessageArgument>>;

/** Longer than any name or address; a message is no place for an essay by a stranger. */
const LONGEST = 200;
const DATES = new Set(['from', 'until', 'newUntil', 'day', 'lastDay', 'on']);

/**
 * A text typed by a stranger, made fit to stand in a message from us: one line, no invisible or
 * reordering characters, nothing that a mail program would turn into a link or an address. Without
 * it a filing could carry "pay at evil.example" to any inbox, over our signature.
 */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N} .,'’ʼ/()№&+-]/gu, '')
    .replace(/\.(?=\S)/g, '. ')
    .replace(/\/{2,}/g, '/')
    .trim()
    .slice(0, LONGEST);
}

/** Links are made by us; one that is not an http address is a bug and must not be sent. */
function linkText(text: string): string {
  const ours = /^https?:\/\/[^\s"'<>]+$/.test(text) && URL.canParse(text);
  if (!ours) throw new TypeError('A message can only hold a link that begins with http or https.');
  return text;
}

/** The value of an argument as it stands in a text of this language. */
export function argumentText(name: string, argument: MessageArgument, language: Language): string {
  const value = typeof argument === 'string' ? argument : argument[language];
  if (name === 'link') return linkText(value);
  return DATES.has(name) ? formatDate(value, language) : plainText(value);
}
