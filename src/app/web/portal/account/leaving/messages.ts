import { defineMessages } from '../../../../../platform/i18n/index.ts';

/** "I have left this place." */
export const leavingMessages = defineMessages({
  title: { kk: 'Бұл жерден кеттім', ru: 'Я уехал(а) отсюда', en: 'I have left this place' },
  lead: {
    kk: 'Үй иесі келіссе, тіркеуіңіз сол күні аяқталады.',
    ru: 'Если хозяин согласится, регистрация закончится этим днём.',
    en: 'If your host agrees, your registration ends on that day.',
  },
  moved: {
    kk: 'Басқа жерге көшсеңіз, мұны жазбаңыз: жаңа мекенжайды жіберіңіз, ескісі өзі аяқталады.',
    ru: 'Если вы переехали, это не нужно: отправьте новый адрес, старая регистрация закончится сама.',
    en: 'If you have moved, you do not need this: send the new address, and the old one ends by itself.',
  },
  abroad: {
    kk: 'Елден шықсаңыз, ештеңе істеудің қажеті жоқ.',
    ru: 'Если вы уезжаете из страны, делать ничего не нужно.',
    en: 'If you leave the country, you need not do anything.',
  },
  on: { kk: 'Кеткен күніңіз', ru: 'День отъезда', en: 'Day you left' },
  send: { kk: 'Кеткенімді хабарлау', ru: 'Сообщить об отъезде', en: 'Say that I have left' },
});

/** How the contract's field is called here. */
export const leavingLabels = { '/on': leavingMessages.on } as const;

/** The host has said that the person left, and they are asked. */
export const leftMessages = defineMessages({
  title: {
    kk: '{on} күні кеттіңіз бе?',
    ru: 'Вы уехали {on}?',
    en: 'Did you leave on {on}?',
  },
  lead: {
    kk: 'Үй иесі солай деп хабарлады. Жауап бермесеңіз, қызметкер қарайды; өзінен-өзі ештеңе аяқталмайды.',
    ru: 'Так сообщил хозяин. Если вы не ответите, посмотрит сотрудник; само ничего не закончится.',
    en: 'Your host says so. Without your answer an officer looks at it; nothing ends by itself.',
  },
  answerBy: {
    kk: 'Соңғы күні: {day}.',
    ru: 'Последний день для ответа: {day}.',
    en: 'Answer by {day}.',
  },
  agree: { kk: 'Иә, кеттім', ru: 'Да, уехал(а)', en: 'Yes, I have left' },
  agreeEnds: {
    kk: 'Тіркеуіңіз сол күні аяқталады.',
    ru: 'Регистрация закончится этим днём.',
    en: 'Your registration ends with that day.',
  },
  object: { kk: 'Жоқ, осында тұрамын', ru: 'Нет, я живу здесь', en: 'No, I still live here' },
  objectStays: {
    kk: 'Тіркеуіңіз қалады, екеуіңіздің сөздеріңізді қызметкер қарайды.',
    ru: 'Регистрация останется, сотрудник посмотрит, что говорите вы оба.',
    en: 'Your registration stays, and an officer looks at what the two of you say.',
  },
  which: {
    kk: 'Кеткеніңізді не әлі тұратыныңызды таңдаңыз.',
    ru: 'Выберите: уехали или живёте здесь.',
    en: 'Choose whether you have left or still live here.',
  },
});
