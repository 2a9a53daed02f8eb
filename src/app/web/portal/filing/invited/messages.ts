import { defineMessages } from '../../../../../platform/i18n/index.ts';

/** To a guest who has opened an invitation. */
export const invitedMessages = defineMessages({
  title: { kk: 'Сізге шақыру келді', ru: 'Вас приглашают', en: 'You are invited' },
  lead: {
    kk: 'Үй иесі келісімін беріп қойған: паспортыңыз бен шекарадан өткен күніңіз ғана керек.',
    ru: 'Хозяин уже согласен: нужны только ваш паспорт и день въезда.',
    en: 'Your host has agreed already: only your passport and your day of entry are needed.',
  },
  host: { kk: 'Үй иесі', ru: 'Хозяин', en: 'Host' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
  days: { kk: 'Күндер', ru: 'Даты', en: 'Days' },
  left: { kk: 'Қалған орын', ru: 'Осталось мест', en: 'Places left' },
  register: {
    kk: 'Осы шақырумен тіркелу',
    ru: 'Зарегистрироваться по приглашению',
    en: 'Register with this invitation',
  },
  by: {
    kk: 'Сізді {host} шақырады. Мекенжайы: {place}',
    ru: 'Вас приглашает {host}. Адрес: {place}',
    en: '{host} invites you. Address: {place}',
  },
});

export const endedMessages = defineMessages({
  title: { kk: 'Шақыру аяқталған', ru: 'Приглашение закончилось', en: 'The invitation has ended' },
  ask: {
    kk: 'Үй иесінен жаңасын сұраңыз немесе шақырусыз тіркеліңіз: онда үй иесі растайды.',
    ru: 'Попросите у хозяина новое или зарегистрируйтесь без него: тогда хозяин подтвердит.',
    en: 'Ask your host for a new one, or register without it: then your host confirms.',
  },
  without: {
    kk: 'Шақырусыз тіркелу',
    ru: 'Зарегистрироваться без него',
    en: 'Register without it',
  },
});
