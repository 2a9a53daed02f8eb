import type { Quorum } from '../../places/index.ts';
import { defineMessages, type Message } from '../../platform/i18n/index.ts';

/** What one host of a place changes for all of them. */
export type PlaceChange = 'locked' | 'unlocked' | Quorum;

/** What another host of the place has changed, as the message to the others says it; no colon stands in one. */
export const placeChangeMessages = defineMessages({
  locked: {
    kk: 'Мекенжай жабылды, жаңа сұраулардан бас тартылады.',
    ru: 'Адрес закрыт, на новые запросы ответ будет отказ.',
    en: 'The place was locked, and new requests are declined.',
  },
  unlocked: {
    kk: 'Мекенжай қайта ашылды.',
    ru: 'Адрес снова открыт.',
    en: 'The place was unlocked.',
  },
  'any-one': {
    kk: 'Енді бір иенің жауабы жеткілікті.',
    ru: 'Теперь достаточно ответа одного из хозяев.',
    en: 'From now on the answer of one host is enough.',
  },
  'all-owners': {
    kk: 'Енді барлық меншік иесінің келісімі керек.',
    ru: 'Теперь нужно согласие всех собственников.',
    en: 'From now on every owner has to agree.',
  },
}) satisfies Record<PlaceChange, Message>;
