import { defineMessages } from '../../../../../platform/i18n/index.ts';

/** What goes on beside the case, a line or two each. */
export const underWayMessages = defineMessages({
  disputeAnswered: {
    kk: 'Жауабыңызды қызметкер қарайды.',
    ru: 'Ваш ответ посмотрит сотрудник.',
    en: 'An officer looks at your answer.',
  },
  toDispute: { kk: 'Дауды ашу', ru: 'Открыть спор', en: 'Open the dispute' },
  wasItYou: { kk: 'Бұл сіз емес пе?', ru: 'Это были не вы?', en: 'Was it not you?' },
  overdue: {
    kk: 'Тексеру мерзімінен созылып кетті, бұл басшыға мәлім. Сіз үшін ештеңе өзгермейді.',
    ru: 'Проверка затянулась, руководитель об этом знает. Для вас ничего не меняется.',
    en: 'The check takes longer than it should, and a supervisor knows of it. For you nothing changes.',
  },
  complaint: {
    kk: 'Шағымыңыз қаралып жатыр.',
    ru: 'Ваша жалоба рассматривается.',
    en: 'Your complaint is being looked at.',
  },
  hostSaysLeft: {
    kk: 'Үй иесі сізді {on} күні кетті деп хабарлады. Солай ма?',
    ru: 'Хозяин сообщил, что вы уехали {on}. Это так?',
    en: 'Your host says that you left on {on}. Is that so?',
  },
  youSaidLeft: {
    kk: '{on} күні кеткеніңізді айттыңыз. Үй иесінің жауабын күтіп отырмыз.',
    ru: 'Вы сообщили, что уехали {on}. Ждём ответа хозяина.',
    en: 'You said that you left on {on}. We are waiting for your host’s answer.',
  },
  extensionAsked: {
    kk: 'Үй иесінен {until} күніне дейін ұзарту туралы сұрадық. Жауап бергенше бұрынғы мерзім күшінде.',
    ru: 'Мы спросили хозяина о продлении по {until}. До ответа действует прежний срок.',
    en: 'We asked your host about a stay until {until}. Until the answer the present last day counts.',
  },
  extensionChecked: {
    kk: 'Үй иесі {until} күніне дейін ұзартуды растады. Оны қызметкер тексеріп жатыр.',
    ru: 'Хозяин подтвердил продление по {until}. Его проверяет сотрудник.',
    en: 'Your host agreed to a stay until {until}. An officer is checking it.',
  },
  extensionDeclined: {
    kk: 'Үй иесі ұзартуды растамады. Бұрынғы соңғы күн қалады.',
    ru: 'Хозяин не подтвердил продление. Остаётся прежний последний день.',
    en: 'Your host did not confirm the longer stay. The last day stays as it was.',
  },
  extensionSilent: {
    kk: 'Үй иесі ұзарту туралы жауап бермеді. Бұрынғы соңғы күн қалады, қайта сұрауға болады.',
    ru: 'Хозяин не ответил о продлении. Остаётся прежний последний день; можно спросить снова.',
    en: 'Your host did not answer about the longer stay. The last day stays as it was; you can ask again.',
  },
});
