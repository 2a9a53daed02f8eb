import { defineMessages } from '../../../../platform/i18n/index.ts';

/** "My guest has left." */
export const guestLeftMessages = defineMessages({
  title: { kk: 'Қонағым кетті', ru: 'Мой гость уехал', en: 'My guest has left' },
  lead: {
    kk: 'Бұл адамнан да сұраймыз. Ол келіссе, тіркеу сол күні аяқталады.',
    ru: 'Мы спросим и самого человека. Если он согласится, регистрация закончится этим днём.',
    en: 'We ask the person too. If they agree, the registration ends on that day.',
  },
  on: { kk: 'Кеткен күні', ru: 'День отъезда', en: 'Day they left' },
  send: { kk: 'Кеткенін хабарлау', ru: 'Сообщить об отъезде', en: 'Say that they have left' },
});

/** How the contract's field is called here. */
export const guestLeftLabels = { '/on': guestLeftMessages.on } as const;

/** The person has said that they left, and the host is asked. */
export const saysLeftMessages = defineMessages({
  title: {
    kk: 'Бұл адам {on} күні кетті ме?',
    ru: 'Этот человек уехал {on}?',
    en: 'Did this person leave on {on}?',
  },
  lead: {
    kk: 'Ол солай деп хабарлады. Жауап бермесеңіз, қызметкер қарайды.',
    ru: 'Так сообщил сам человек. Если вы не ответите, посмотрит сотрудник.',
    en: 'They say so. Without your answer an officer looks at it.',
  },
  agreeEnds: {
    kk: 'Тіркеу сол күні аяқталады.',
    ru: 'Регистрация закончится этим днём.',
    en: 'The registration ends on that day.',
  },
  agree: { kk: 'Иә, кетті', ru: 'Да, уехал(а)', en: 'Yes, they have left' },
  objectStays: {
    kk: 'Тіркеу қалады, қызметкер қарайды.',
    ru: 'Регистрация останется, посмотрит сотрудник.',
    en: 'The registration stays, and an officer looks at it.',
  },
  object: {
    kk: 'Жоқ, әлі осында тұрады',
    ru: 'Нет, ещё живёт здесь',
    en: 'No, they still live here',
  },
  which: {
    kk: 'Кетті ме, әлі тұра ма – таңдаңыз.',
    ru: 'Выберите: уехал или ещё живёт у вас.',
    en: 'Choose whether they have left or still live here.',
  },
});
