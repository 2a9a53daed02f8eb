import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const identityMessages = defineMessages({
  title: {
    kk: 'Басқа жүйе арқылы кіру',
    ru: 'Вход через другую систему',
    en: 'Sign in through another system',
  },
  why: {
    kk: 'Ол жүйе ЖСН-іңізді немесе БСН-іңізді де растай алады.',
    ru: 'Она может подтвердить и ваш ИИН или БИН.',
    en: 'It can also confirm your IIN or BIN.',
  },
  since: { kk: 'Қосылған уақыты: {when}', ru: 'Подключено: {when}', en: 'Linked: {when}' },
  unlink: { kk: 'Ажырату', ru: 'Отключить', en: 'Unlink' },
});

/** What came of it. */
export const identityNotices = defineMessages({
  linked: { kk: 'Қосылды.', ru: 'Подключено.', en: 'Linked.' },
  'identity-refused': {
    kk: 'Қосылмады. Тағы бір рет көріңіз.',
    ru: 'Подключить не получилось. Попробуйте ещё раз.',
    en: 'It could not be linked. Try again.',
  },
  'identity-in-use': {
    kk: 'Онымен басқа аккаунт кіреді. Алдымен сол аккаунтта ажыратыңыз.',
    ru: 'По нему входят в другой аккаунт. Сначала отключите его там.',
    en: 'It signs in another account. Unlink it there first.',
  },
  'provider-away': {
    kk: 'Ол жүйе қазір жауап бермейді. Кейінірек көріңіз.',
    ru: 'Та система сейчас не отвечает. Попробуйте позже.',
    en: 'The other system does not answer now. Try again later.',
  },
  'last-way-in': {
    kk: 'Бұл – кірудің жалғыз жолы. Алдымен электрондық пошта қосыңыз.',
    ru: 'Это единственный способ войти. Сначала добавьте адрес почты.',
    en: 'This is the only way to sign in. Add an e-mail address first.',
  },
});
