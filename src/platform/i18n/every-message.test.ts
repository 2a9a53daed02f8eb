import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type Message } from './message.ts';
import { SAME_IN_EVERY_LANGUAGE } from './same-in-every-language.ts';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));
const KAZAKH_LETTER = /[әғқңөұүһі]/i;
const KAZAKH_ONLY_FROM = 40;

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return LANGUAGES.every((language) => typeof entries.get(language) === 'string');
}

/** Exports may be records of texts, or records of such records; each text is named by its path. */
function messagesIn(value: unknown, path: string): (readonly [string, Message])[] {
  if (isMessage(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`));
}

async function everyMessage(): Promise<(readonly [string, Message])[]> {
  const files = globSync('**/messages.ts', { cwd: SOURCE }).sort();
  const found = files.map(async (file) => {
    const module: unknown = await import(`${SOURCE}${file}`);
    return messagesIn(module, file);
  });
  return (await Promise.all(found)).flat();
}

function branchesOf(element: MessageFormatElement): MessageFormatElement[] {
  if (element.type === TYPE.plural || element.type === TYPE.select) {
    return Object.values(element.options).flatMap((option) => option.value);
  }
  return element.type === TYPE.tag ? element.children : [];
}

function argumentNames(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    const own = element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value];
    return [...own, ...argumentNames(branchesOf(element))];
  });
  return [...new Set(names)].sort();
}

function argumentsOf(text: string): string[] {
  return argumentNames(parse(text, { ignoreTag: true }));
}

/** What remains to translate: the text without its arguments, signs and digits. */
function lettersOf(text: string): string {
  return text.replace(/\{[^{}]*\}/g, '').replace(/[^\p{L}]/gu, '');
}

const messages = await everyMessage();

describe('every text for people', () => {
  it('is found, or the checks below would pass on nothing', () => {
    expect(messages.length).toBeGreaterThan(20);
  });

  it.each(
    messages,
  )('%s is ICU MessageFormat with the same arguments in all languages', (_path, message) => {
    const english = argumentsOf(message.en);
    for (const language of LANGUAGES) expect(argumentsOf(message[language])).toEqual(english);
  });

  it.each(messages)('%s is empty in no language', (_path, message) => {
    for (const language of LANGUAGES) expect(message[language].trim()).not.toBe('');
  });

  it.each(messages)('%s is translated', (_path, message) => {
    if (lettersOf(message.en).length <= 3 || SAME_IN_EVERY_LANGUAGE.has(message.en)) return;
    for (const language of ['kk', 'ru'] satisfies Language[]) {
      expect(message[language]).not.toBe(message.en);
    }
  });

  it.each(
    messages,
  )('%s is Kazakh in Kazakh: a long text has letters that Russian lacks', (_path, message) => {
    if (lettersOf(message.kk).length >= KAZAKH_ONLY_FROM) expect(message.kk).toMatch(KAZAKH_LETTER);
  });

  it.each(messages)('%s is Russian in Russian: it has no Kazakh letters', (_path, message) => {
    expect(message.ru.replace(/[IVX]/gi, '')).not.toMatch(KAZAKH_LETTER);
  });
});
