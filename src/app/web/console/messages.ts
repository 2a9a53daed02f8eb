import { defineMessages, type Message } from '../../../platform/i18n/index.ts';
import type { Doubt } from '../../../registration/index.ts';

export const consoleMessages = defineMessages({
  forbidden: {
    kk: 'Тек қызметкерлерге арналған',
    ru: 'Только для сотрудников',
    en: 'For officers only',
  },
  forbiddenWhy: {
    kk: 'Аккаунтыңыз қызметкердікі емес.',
    ru: 'Ваш аккаунт не принадлежит сотруднику.',
    en: 'Your account is not an officer’s.',
  },
  toStart: { kk: 'Бастапқы бетке', ru: 'На начальную страницу', en: 'To the start' },
});

/** The doubts, as officers call them. */
export const doubtMessages = defineMessages({
  'host-not-tied': {
    kk: 'Үй иесінің мекенжаймен байланысы жоқ',
    ru: 'Хозяин не связан с адресом',
    en: 'Host not tied to the place',
  },
  'possible-duplicate': {
    kk: 'Осы құжат басқа аккаунтта бар',
    ru: 'Тот же документ в другом аккаунте',
    en: 'Same document in another account',
  },
  'particulars-changed': {
    kk: 'Растаудан кейін өзгертілген',
    ru: 'Изменено после подтверждения',
    en: 'Changed after the confirmation',
  },
  'document-expired': {
    kk: 'Құжаттың мерзімі өткен',
    ru: 'Документ просрочен',
    en: 'Document has expired',
  },
}) satisfies Record<Doubt, Message>;
