import type { DOCUMENT_TYPES } from '../../../people/index.ts';
import { defineMessages, type Message } from '../../../platform/i18n/index.ts';

/** How the days of a stay are told. */
export const dayMessages = defineMessages({
  period: { kk: '{from} – {until}', ru: '{from} – {until}', en: '{from} – {until}' },
});

export const historyMessages = defineMessages({
  heading: { kk: 'Не болды', ru: 'Что произошло', en: 'What has happened' },
});

export const sexMessages = defineMessages({
  M: { kk: 'Ер', ru: 'Мужской', en: 'Male' },
  F: { kk: 'Әйел', ru: 'Женский', en: 'Female' },
  X: { kk: 'Көрсетілмеген', ru: 'Не указан', en: 'Not specified' },
});

export const documentTypeMessages = defineMessages({
  passport: { kk: 'Паспорт', ru: 'Паспорт', en: 'Passport' },
  'service-passport': {
    kk: 'Қызметтік паспорт',
    ru: 'Служебный паспорт',
    en: 'Service passport',
  },
  'diplomatic-passport': {
    kk: 'Дипломатиялық паспорт',
    ru: 'Дипломатический паспорт',
    en: 'Diplomatic passport',
  },
  'national-id': { kk: 'Жеке куәлік', ru: 'Удостоверение личности', en: 'Identity card' },
  'travel-document': { kk: 'Жол жүру құжаты', ru: 'Проездной документ', en: 'Travel document' },
  'return-certificate': {
    kk: 'Қайтып оралу куәлігі',
    ru: 'Свидетельство на возвращение',
    en: 'Certificate of return',
  },
  'seaman-book': {
    kk: 'Теңізшінің жеке куәлігі',
    ru: 'Удостоверение личности моряка',
    en: 'Seafarer’s identity document',
  },
}) satisfies Record<(typeof DOCUMENT_TYPES)[number], Message>;

export const basisMessages = defineMessages({
  'visa-free': { kk: 'Визасыз', ru: 'Без визы', en: 'Without a visa' },
  visa: { kk: 'Визамен', ru: 'По визе', en: 'With a visa' },
  permit: { kk: 'Рұқсатпен', ru: 'По разрешению', en: 'With a permit' },
});
