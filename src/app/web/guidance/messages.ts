import { defineMessages } from '../../../platform/i18n/index.ts';

/** How sure a rule is. */
export const certaintyMessages = defineMessages({
  confirmed: { kk: 'Расталған', ru: 'Подтверждено', en: 'Confirmed' },
  'single-source': {
    kk: 'Бір ғана дереккөз',
    ru: 'Один источник',
    en: 'One source only',
  },
  inferred: { kk: 'Біздің түсінігіміз', ru: 'Наше толкование', en: 'Our reading' },
  unknown: { kk: 'Белгісіз', ru: 'Неизвестно', en: 'Not known' },
});

/** What several pages of guidance say. */
export const guidanceMessages = defineMessages({
  rules: { kk: 'Ережелер', ru: 'Правила', en: 'The rules' },
  whatIsSure: {
    kk: 'Заң мен дереккөздер',
    ru: 'Законы и источники',
    en: 'Law and sources',
  },
  register: { kk: 'Тіркелу', ru: 'Зарегистрироваться', en: 'Register' },
  findMyDay: { kk: 'Мерзімімді білу', ru: 'Узнать мой срок', en: 'Find my day' },
  countMyDays: {
    kk: 'Күндерімді санау',
    ru: 'Посчитать мои дни',
    en: 'Count my days',
  },
  why: { kk: 'Неге бұлай?', ru: 'Почему так?', en: 'Why?' },
  mayChange: {
    kk: 'Бұл заң кеңесі емес. Күмәндансаңыз, көші-қон полициясынан сұраңыз.',
    ru: 'Это не юридическая консультация. Если сомневаетесь, спросите в миграционной полиции.',
    en: 'This is no legal advice. If in doubt, ask the migration police.',
  },
});
