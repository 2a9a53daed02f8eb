import { defineMessages } from '../../platform/i18n/index.ts';

/** What happened to an account, in the message to its owner and on the page that takes it back. */
export const changeMessages = defineMessages({
  'passkey-added': {
    kk: 'Аккаунтыңызға кіру кілті қосылды.',
    ru: 'В ваш аккаунт добавлен ключ доступа.',
    en: 'A passkey was added to your account.',
  },
  'passkey-removed': {
    kk: 'Аккаунтыңыздан кіру кілті алып тасталды.',
    ru: 'Из вашего аккаунта удалён ключ доступа.',
    en: 'A passkey was removed from your account.',
  },
  'passkey-copied': {
    kk: 'Кіру кілтіңіздің көшірмесі бар сияқты. Сондықтан ол кілт бұғатталды.',
    ru: 'Похоже, у вашего ключа доступа есть копия. Поэтому он больше не действует.',
    en: 'There seems to be a copy of your passkey. It therefore no longer works.',
  },
  'recovery-codes-made': {
    kk: 'Аккаунтыңызға жаңа қосалқы кодтар жасалды. Бұрынғылары жарамайды.',
    ru: 'Для вашего аккаунта созданы новые запасные коды. Прежние не действуют.',
    en: 'New recovery codes were made for your account. The former ones no longer work.',
  },
  'recovery-code-used': {
    kk: 'Аккаунтыңызға қосалқы кодпен кірді.',
    ru: 'В ваш аккаунт вошли по запасному коду.',
    en: 'Somebody signed in to your account with a recovery code.',
  },
  'email-added': {
    kk: 'Аккаунтыңызға тағы бір электрондық пошта қосылды.',
    ru: 'В ваш аккаунт добавлен ещё один адрес электронной почты.',
    en: 'Another e-mail address was added to your account.',
  },
  'email-changed': {
    kk: 'Аккаунтыңыздың электрондық поштасы ауыстырылды.',
    ru: 'Адрес электронной почты вашего аккаунта изменён.',
    en: 'The e-mail address of your account was changed.',
  },
  'email-removed': {
    kk: 'Аккаунтыңыздан электрондық пошта алып тасталды.',
    ru: 'Из вашего аккаунта удалён адрес электронной почты.',
    en: 'An e-mail address was removed from your account.',
  },
  'number-added': {
    kk: 'Аккаунтыңызға телефон нөмірі қосылды.',
    ru: 'В ваш аккаунт добавлен номер телефона.',
    en: 'A phone number was added to your account.',
  },
  'number-removed': {
    kk: 'Аккаунтыңыздан телефон нөмірі алып тасталды.',
    ru: 'Из вашего аккаунта удалён номер телефона.',
    en: 'A phone number was removed from your account.',
  },
  'identity-linked': {
    kk: 'Аккаунтыңызға басқа жүйе арқылы кіру қосылды.',
    ru: 'К вашему аккаунту подключён вход через другую систему.',
    en: 'Signing in through another system was added to your account.',
  },
  'identity-unlinked': {
    kk: 'Аккаунтыңызға басқа жүйе арқылы кіру ажыратылды.',
    ru: 'От вашего аккаунта отключён вход через другую систему.',
    en: 'Signing in through another system was removed from your account.',
  },
});
