import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { NotMeView } from '../../../../registration/index.ts';

/** What the reader was told of. */
export const toldMessages = defineMessages({
  'case-changed': {
    kk: 'Өтінішіңіздегі үй иесі, мекенжай немесе байланыс деректері өзгертілді.',
    ru: 'В вашем заявлении изменены хозяин, адрес или контакты.',
    en: 'The host, the address or the contact details in your filing were changed.',
  },
  'duplicate-holder': {
    kk: 'Басқа аккаунттан сіздің құжатыңызбен өтініш берілді.',
    ru: 'Из другого аккаунта подано заявление с вашим документом.',
    en: 'Somebody filed from another account with your document.',
  },
}) satisfies Record<NotMeView['kind'], Message>;

export const notMeMessages = defineMessages({
  title: { kk: 'Бұл сіз бе?', ru: 'Это были вы?', en: 'Was this you?' },
  what: {
    kk: 'Сіз болмасаңыз, қызметкер тексереді. Оған дейін ол өтініш бойынша ештеңе күшіне енбейді.',
    ru: 'Если это не вы, сотрудник проверит. До тех пор по тому заявлению ничего не действует.',
    en: 'If it was not, an officer looks at it. Until then nothing counts by that filing.',
  },
  notMe: { kk: 'Бұл мен емес', ru: 'Это не я', en: 'This was not me' },
  itWasMe: {
    kk: 'Бұл сіз болсаңыз, бетті жаба беріңіз.',
    ru: 'Если это были вы, просто закройте страницу.',
    en: 'If it was you, just close this page.',
  },
  said: {
    kk: 'Енді қызметкер тексереді',
    ru: 'Теперь проверит сотрудник',
    en: 'An officer looks now',
  },
  saidWhat: {
    kk: 'Ол өтініш тоқтатылды. Поштаңызды біреу оқуы мүмкін деп ойласаңыз, құпиясөзін ауыстырыңыз.',
    ru: 'То заявление остановлено. Если вашу почту мог прочитать кто-то другой, смените её пароль.',
    en: 'That filing is stopped. If somebody else may have read your mail, change its password.',
  },
  saidLost: {
    kk: 'Құжатыңыз жоғалса, полицияға айтыңыз.',
    ru: 'Если документ потерян, сообщите в полицию.',
    en: 'If you have lost your document, tell the police.',
  },
  ended: {
    kk: 'Бұл сілтеме енді жарамайды',
    ru: 'Эта ссылка больше не действует',
    en: 'This link no longer works',
  },
  endedWhat: {
    kk: '48 сағат өтті немесе бұл туралы айтылып қойған. Кіріп, ісіңізді қараңыз. Қажет болса, көші-қон полициясына айтыңыз.',
    ru: 'Прошло 48 часов, или об этом уже сказано. Войдите и посмотрите своё дело. Если нужно, сообщите миграционной полиции.',
    en: '48 hours have passed, or it was said already. Sign in and look at your case. If you need to, tell the migration police.',
  },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
});
