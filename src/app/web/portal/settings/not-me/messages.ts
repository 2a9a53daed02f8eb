import { defineMessages } from '../../../../../platform/i18n/index.ts';

/** Taking back a change of one's account. The message names the button by these words. */
export const notMeMessages = defineMessages({
  title: { kk: 'Бұл сіз бе?', ru: 'Это были вы?', en: 'Was this you?' },
  what: {
    kk: 'Өзгеріс жойылып, барлық құрылғыдан шығасыз. Қосалқы кодтар жарамайды.',
    ru: 'Изменение отменится, на всех устройствах будет выполнен выход, а запасные коды перестанут действовать.',
    en: 'The change is taken back, every device is signed out, and recovery codes no longer work.',
  },
  notMe: { kk: 'Бұл мен емес', ru: 'Это не я', en: 'This was not me' },
  itWasMe: {
    kk: 'Бұл сіз болсаңыз, бетті жаба беріңіз.',
    ru: 'Если это были вы, просто закройте страницу.',
    en: 'If it was you, just close this page.',
  },
  undone: { kk: 'Өзгеріс жойылды', ru: 'Изменение отменено', en: 'The change was taken back' },
  undoneWhat: {
    kk: 'Барлық құрылғыдан шықтыңыз. Қайта кіріп, баптауларыңызды тексеріңіз.',
    ru: 'На всех устройствах выполнен выход. Войдите снова и проверьте настройки.',
    en: 'Every device is signed out. Sign in again and look at your settings.',
  },
  ended: {
    kk: 'Бұл сілтеме енді жарамайды',
    ru: 'Эта ссылка больше не действует',
    en: 'This link no longer works',
  },
  endedWhat: {
    kk: '48 сағат өтті немесе өзгеріс жойылған. Кіріп, баптауларыңызды тексеріңіз.',
    ru: 'Прошло 48 часов, или изменение уже отменено. Войдите и проверьте настройки.',
    en: '48 hours have passed, or it was taken back already. Sign in and look at your settings.',
  },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
});
