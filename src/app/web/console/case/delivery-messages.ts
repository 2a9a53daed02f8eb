import { defineMessages } from '../../../../platform/i18n/index.ts';

export const channelMessages = defineMessages({
  push: {
    kk: 'Телефондағы хабарлама',
    ru: 'Уведомление на телефоне',
    en: 'Notification on a phone',
  },
  email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  sms: { kk: 'SMS', ru: 'SMS', en: 'SMS' },
});

/** How the request came to the host; the keys beside `heading` are the states of a sending. */
export const deliveryMessages = defineMessages({
  heading: {
    kk: 'Үй иесіне қалай хабарланды',
    ru: 'Как известили хозяина',
    en: 'How the host was told',
  },
  queued: { kk: 'кезекте', ru: 'в очереди', en: 'waits its turn' },
  held: { kk: 'кейін жіберіледі', ru: 'уйдёт позже', en: 'goes later' },
  sent: { kk: 'жіберілді', ru: 'отправлено', en: 'sent' },
  kept: { kk: 'жіберілді (сынақ)', ru: 'отправлено (демонстрация)', en: 'sent (demonstration)' },
  failed: { kk: 'жетпеді', ru: 'не дошло', en: 'did not arrive' },
  gone: { kk: 'мекенжай жоқ', ru: 'адреса больше нет', en: 'the address is gone' },
  skipped: { kk: 'қажет болмады', ru: 'не понадобилось', en: 'was not needed' },
});
