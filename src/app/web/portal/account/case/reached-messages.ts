import { defineMessages } from '../../../../../platform/i18n/index.ts';

/** How far the request has come, in a few words each; `at` is a time in Kazakhstan. */
export const reachedMessages = defineMessages({
  'email-sent': {
    kk: 'Хат жіберілді: {at}',
    ru: 'Письмо отправлено: {at}',
    en: 'Sent by e-mail: {at}',
  },
  'email-sending': {
    kk: 'Хат жіберіліп жатыр',
    ru: 'Письмо отправляется',
    en: 'The e-mail is on its way',
  },
  'email-held': {
    kk: 'Хат кейін жіберіледі: {at}',
    ru: 'Письмо уйдёт позже: {at}',
    en: 'The e-mail goes later: {at}',
  },
  'email-failed': {
    kk: 'Хат жетпеді',
    ru: 'Письмо не дошло',
    en: 'The e-mail did not arrive',
  },
  'sms-sent': {
    kk: 'SMS жіберілді: {at}',
    ru: 'SMS отправлено: {at}',
    en: 'Sent by SMS: {at}',
  },
  'sms-sending': {
    kk: 'SMS жіберіліп жатыр',
    ru: 'SMS отправляется',
    en: 'The SMS is on its way',
  },
  'sms-held': {
    kk: 'SMS кейін жіберіледі: {at}',
    ru: 'SMS уйдёт позже: {at}',
    en: 'The SMS goes later: {at}',
  },
  'sms-failed': { kk: 'SMS жетпеді', ru: 'SMS не дошло', en: 'The SMS did not arrive' },
  opened: { kk: 'ашылды: {at}', ru: 'открыто: {at}', en: 'opened: {at}' },
  notOpened: { kk: 'әлі ашылған жоқ', ru: 'ещё не открыто', en: 'not opened yet' },
  failed: {
    kk: 'Үй иесіне хабар жетпеді. Поштасын не телефонын тексеріп, түзетіңіз.',
    ru: 'Хозяина не удалось известить. Проверьте и исправьте его почту или телефон.',
    en: 'We could not reach your host. Check and correct their e-mail or phone.',
  },
});
