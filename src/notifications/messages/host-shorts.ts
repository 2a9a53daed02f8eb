import { defineMessages } from '../../platform/i18n/index.ts';

/** The same for those who provide a place: see `ownShorts`. */
export const hostShorts = defineMessages({
  'place-filing': {
    kk: 'Сізге тіркелмек.',
    ru: 'Просит регистрацию.',
    en: 'Asks to be registered at your place.',
  },
  'owner-asked': {
    kk: 'Келісесіз бе?',
    ru: 'Вы согласны?',
    en: 'Do you agree that they stay?',
  },
  'place-changed': {
    kk: 'Мекенжайыңызда өзгеріс бар.',
    ru: 'Изменение по вашему адресу.',
    en: 'Something has changed at your place.',
  },
  'host-asked': {
    kk: 'Сізде тұра ма?',
    ru: 'Живёт у вас?',
    en: 'Does this person stay with you?',
  },
  'host-reminder': {
    kk: 'Жауабыңызды күтуде.',
    ru: 'Ждёт ответа.',
    en: 'They wait for your answer.',
  },
  'registered-host': {
    kk: 'Сізде тіркелді, соңғы күні – {until}.',
    ru: 'Регистрация у вас по {until}.',
    en: 'Registered with you until {until}.',
  },
  'extension-asked': {
    kk: 'Ұзағырақ тұра ма?',
    ru: 'Останется дольше?',
    en: 'May they stay longer?',
  },
  'leaving-asked-host': {
    kk: 'Көшіп кетті ме?',
    ru: 'Уже не живёт у вас?',
    en: 'Have they moved out?',
  },
  'moved-host': {
    kk: 'Енді сізде тіркеулі емес.',
    ru: 'Регистрации у вас больше нет.',
    en: 'No longer registered with you.',
  },
  'ended-host': {
    kk: 'Сіздегі тіркеуі аяқталды: {day}.',
    ru: 'Регистрация у вас закончилась {day}.',
    en: 'The registration with you ended on {day}.',
  },
  'withdrawn-host': {
    kk: 'Сұрау аяқталды, жауап керек емес.',
    ru: 'Запрос завершён, отвечать не нужно.',
    en: 'The request to you has ended. No answer is needed.',
  },
});
