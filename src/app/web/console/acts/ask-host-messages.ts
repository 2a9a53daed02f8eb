import { defineMessages } from '../../../../platform/i18n/index.ts';

/** Having a host asked: the same one by another contact, or another provider. */
export const askHostMessages = defineMessages({
  name: { kk: 'Үй иесінің аты', ru: 'Имя хозяина', en: 'Name of the host' },
  email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  phone: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
  phoneHint: {
    kk: 'Мысалы, +77010000000.',
    ru: 'Например, +77010000000.',
    en: 'Such as +77010000000.',
  },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  finding: { kk: 'Тұжырымыңыз', ru: 'Ваш вывод', en: 'Your finding' },
  approved: {
    kk: 'Бұл адам осы жерді бере алады',
    ru: 'Этот человек вправе предоставлять это жильё',
    en: 'This person may provide the place',
  },
  approvedNote: {
    kk: 'Растаса, мекенжаймен байланысы тексерілмейді. Тек осы іс үшін.',
    ru: 'Если он подтвердит, связь с адресом не проверяют. Только для этого дела.',
    en: 'If they confirm, no tie to the place is asked for. For this case only.',
  },
  because: {
    kk: 'Неге және нені көрдіңіз?',
    ru: 'Почему и что вы видели?',
    en: 'Why, and what have you seen?',
  },
});
