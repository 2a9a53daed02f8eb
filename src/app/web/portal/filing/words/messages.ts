import type { PLACE_TYPES } from '../../../../../places/index.ts';
import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';

/** What kinds of place are called; the keys are those of the contract, what most people choose first. */
export const placeTypeMessages = defineMessages({
  apartment: { kk: 'Пәтер', ru: 'Квартира', en: 'Flat' },
  house: { kk: 'Үй', ru: 'Дом', en: 'House' },
  hotel: { kk: 'Қонақүй', ru: 'Гостиница', en: 'Hotel or hostel' },
  dormitory: { kk: 'Жатақхана', ru: 'Общежитие', en: 'Dormitory' },
  'rest-house': { kk: 'Демалыс үйі', ru: 'Дом отдыха', en: 'Rest house' },
  sanatorium: { kk: 'Шипажай', ru: 'Санаторий', en: 'Sanatorium' },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
}) satisfies Record<(typeof PLACE_TYPES)[number], Message>;
