import { defineMessages } from '../../../../platform/i18n/index.ts';

/** One link for all of a family who named the same host. */
export const familyMessages = defineMessages({
  heading: {
    kk: 'Бұл адамдар сізде тұра ма?',
    ru: 'Эти люди живут у вас?',
    en: 'Do these people stay with you?',
  },
  lead: {
    kk: 'Олар сізді үй иесі деп көрсетті. Тіркелу үшін сіздің жауабыңыз керек. Бұл үйге құқық бермейді.',
    ru: 'Они указали вас как хозяина жилья. Для регистрации нужен ваш ответ. Прав на жильё это не даёт.',
    en: 'They have named you as their host. To be registered, they need your answer. It gives no right to the home.',
  },
  all: { kk: 'Иә, бәрін растаймын', ru: 'Да, подтверждаю всех', en: 'Yes, all of them' },
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  asksUntil: {
    kk: '{until} күніне дейін қалғысы келеді.',
    ru: 'Хочет остаться по {until}.',
    en: 'Would like to stay until {until}.',
  },
  left: {
    kk: 'Тағы {left} адам жауабыңызды күтіп отыр.',
    ru: '{left, plural, one {Ещё # человек ждёт} few {Ещё # человека ждут} many {Ещё # человек ждут} other {Ещё # человека ждут}} вашего ответа.',
    en: '{left, plural, one {# more person waits} other {# more people wait}} for your answer.',
  },
  toOthers: { kk: 'Басқаларға оралу', ru: 'К остальным', en: 'Back to the others' },
  answered: {
    kk: 'Рақмет. Бәріне жауап бердіңіз',
    ru: 'Спасибо. Вы ответили о каждом',
    en: 'Thank you. Everybody has your answer',
  },
});

/** How many of several answers came to what. */
export const countMessages = defineMessages({
  registered: {
    kk: 'Тіркелді: {count}.',
    ru: 'Зарегистрировано: {count}.',
    en: 'Registered: {count}.',
  },
  extended: { kk: 'Ұзартылды: {count}.', ru: 'Продлено: {count}.', en: 'Made longer: {count}.' },
  officer: {
    kk: 'Алдымен қызметкер тексереді: {count}.',
    ru: 'Сначала проверит сотрудник: {count}.',
    en: 'An officer checks first: {count}.',
  },
  others: {
    kk: 'Басқа меншік иелері де растауы керек: {count}.',
    ru: 'Должны подтвердить и другие собственники: {count}.',
    en: 'The other owners have to confirm too: {count}.',
  },
  declined: { kk: 'Бас тартылды: {count}.', ru: 'Отказано: {count}.', en: 'Declined: {count}.' },
});
