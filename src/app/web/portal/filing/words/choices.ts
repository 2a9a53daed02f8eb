import { stateCodes, stateName } from '../../../../../people/index.ts';
import { REGIONS } from '../../../../../places/index.ts';
import {
  LANGUAGES,
  type Language,
  type Message,
  sayWith,
} from '../../../../../platform/i18n/index.ts';
import { type Choice, ENDONYMS } from '../../../ui/index.ts';

/** A choice for each of a contract's values, in the order of the texts. */
export function choicesOf(words: Readonly<Record<string, Message>>, language: Language): Choice[] {
  return Object.entries(words).map(([value, word]) => ({
    value,
    label: sayWith(word, language, {}),
  }));
}

const STATES: Readonly<Record<Language, readonly Choice[]>> = {
  kk: statesIn('kk'),
  ru: statesIn('ru'),
  en: statesIn('en'),
};

function statesIn(language: Language): readonly Choice[] {
  const states = stateCodes().map((value) => ({ value, label: stateName(value, language) }));
  return byName(states, language);
}

/** Every state and whoever else issues documents, as the alphabet of the language has them. */
export function stateChoices(language: Language): readonly Choice[] {
  return STATES[language];
}

const KATO = /^\d{9}$/;
const REST_OF_KATO = '0000000';

/**
 * The regions. Each stands for its whole self, but that of an address that is known more exactly for
 * that address: choosing nothing else must not lose it.
 */
export function regionChoices(language: Language, chosen = ''): readonly Choice[] {
  const regions = Object.entries(REGIONS).map(([region, name]) => ({
    value: KATO.test(chosen) && chosen.startsWith(region) ? chosen : `${region}${REST_OF_KATO}`,
    label: sayWith(name, language, {}),
  }));
  return byName(regions, language);
}

/** The languages that we write in, each by its own name; one that came by the API is kept. */
export function languageChoices(chosen = ''): readonly Choice[] {
  const ours: readonly string[] = LANGUAGES;
  const codes = chosen === '' || ours.includes(chosen) ? ours : [...ours, chosen];
  return codes.map((value) => ({ value, label: languageName(value) }));
}

/** The name of a language in itself; any other text stays what it is. */
export function languageName(code: string): string {
  const own = LANGUAGES.find((language) => language === code);
  if (own) return ENDONYMS[own];
  return /^[a-z]{2,3}$/.test(code)
    ? (new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code)
    : code;
}

function byName(choices: readonly Choice[], language: Language): readonly Choice[] {
  const { compare } = new Intl.Collator(language);
  return [...choices].sort((one, other) => compare(one.label, other.label));
}
