import { LANGUAGES, type Language } from './message.ts';

/** For whoever gives no language that we speak. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** A header longer than this was not written by a browser; reading it would only cost time. */
const LONGEST_HEADER = 1000;

/** One of our languages from a code as people and programs write it: 'kk', 'KK', 'kk-KZ', 'ru_RU'. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

interface Range {
  readonly tag: string;
  readonly quality: number;
}

function rangeOf(text: string): Range {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => /^q=/i.test(parameter));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { tag, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/**
 * The language that an Accept-Language header wants most of those we speak (RFC 9110, 12.5.4: a
 * quality of 0 means "not this one"; among equals the first), or undefined. '*' asks for nothing.
 */
export function negotiateLanguage(header: string | undefined): Language | undefined {
  if (header === undefined || header.length > LONGEST_HEADER) return undefined;
  const wanted = header
    .split(',')
    .map(rangeOf)
    .filter((range) => range.quality > 0)
    .sort((left, right) => right.quality - left.quality);
  for (const range of wanted) {
    const language = languageOf(range.tag);
    if (language) return language;
  }
  return undefined;
}
