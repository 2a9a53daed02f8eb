export {
  formatDate,
  formatInstant,
  formatLongDate,
  formatMonth,
  formatShortDate,
} from './format-date.ts';
export {
  defineMessages,
  LANGUAGES,
  type Language,
  type Message,
  type MessageArguments,
} from './message.ts';
export { DEFAULT_LANGUAGE, languageOf, negotiateLanguage } from './negotiate-language.ts';
export { say, sayWith } from './say.ts';
