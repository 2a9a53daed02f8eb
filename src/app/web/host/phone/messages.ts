import { defineMessages } from '../../../../platform/i18n/index.ts';

/** Being told on this phone. */
export const phoneMessages = defineMessages({
  heading: {
    kk: 'Осы телефонға хабар алу',
    ru: 'Сообщать на этот телефон',
    en: 'Tell me on this phone',
  },
  why: {
    kk: 'Жаңа сұрау бірден көрінеді, оған бір басып жауап бересіз.',
    ru: 'Новый запрос появится сразу, ответить можно одним нажатием.',
    en: 'A new request shows at once, and one tap answers it.',
  },
  turnOn: { kk: 'Хабар алу', ru: 'Сообщать', en: 'Tell me' },
  on: {
    kk: 'Сұраулар осы телефонға бірден келеді.',
    ru: 'Запросы сразу приходят на этот телефон.',
    en: 'Requests come to this phone at once.',
  },
  denied: {
    kk: 'Бұл браузер хабарландыру көрсетпейді. Сайттың баптауларында рұқсат беріңіз.',
    ru: 'Этот браузер не показывает уведомления. Разрешите их в настройках сайта.',
    en: 'This browser shows no notifications. Allow them in its settings for this site.',
  },
  unsupported: {
    kk: 'Бұл браузерде хабарландыру жоқ. Сұраулар поштаңызға келеді.',
    ru: 'В этом браузере нет уведомлений. Запросы приходят на почту.',
    en: 'This browser has no notifications. Requests come by e-mail.',
  },
  failed: {
    kk: 'Болмады. Интернетті тексеріп, қайталап көріңіз.',
    ru: 'Не получилось. Проверьте интернет и попробуйте ещё раз.',
    en: 'It did not work. Check your internet and try again.',
  },
  phones: {
    kk: 'Хабар келетін құрылғылар',
    ru: 'Куда приходят запросы',
    en: 'Where requests show',
  },
  here: { kk: 'Осы телефон', ru: 'Этот телефон', en: 'This phone' },
  unknown: { kk: 'Белгісіз құрылғы', ru: 'Неизвестное устройство', en: 'Unknown device' },
  stop: { kk: 'Тоқтату', ru: 'Отключить', en: 'Stop' },
  stopWhich: { kk: 'Тоқтату: {device}', ru: 'Отключить: {device}', en: 'Stop: {device}' },
});

/** The browser gave a place to send to that we send nothing to. */
export const notAddedMessages = defineMessages({
  title: {
    kk: 'Бұл телефон қосылмады',
    ru: 'Этот телефон не добавлен',
    en: 'This phone was not added',
  },
  why: {
    kk: 'Оның хабарландыру қызметіне жібере алмаймыз. Сұраулар поштаңызға келеді.',
    ru: 'Его службе уведомлений мы не можем отправлять. Запросы приходят на почту.',
    en: 'We cannot send to its notification service. Requests come by e-mail.',
  },
});
