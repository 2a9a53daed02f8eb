import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { HostStanding } from '../standing.ts';

/** How a request stands, as the heading of its page. `until` is the last day of the stay, for people. */
export const standingHeadings = defineMessages({
  'in-review': {
    kk: 'Сіз растадыңыз, енді қызметкер тексеріп жатыр',
    ru: 'Вы подтвердили, теперь проверяет сотрудник',
    en: 'You confirmed, now an officer is checking',
  },
  registered: {
    kk: 'Сізде тіркелген, соңғы күні – {until}',
    ru: 'Регистрация у вас действует по {until}',
    en: 'Registered with you until {until}',
  },
  'run-out': {
    kk: 'Тіркеу мерзімі {until} күні аяқталды',
    ru: 'Срок регистрации закончился {until}',
    en: 'The registration ran out on {until}',
  },
  declined: { kk: 'Сіз бас тарттыңыз', ru: 'Вы отказали', en: 'You declined' },
  refused: {
    kk: 'Бұл адам тіркелмеді',
    ru: 'Этого человека не зарегистрировали',
    en: 'This person was not registered',
  },
  withdrawn: {
    kk: 'Бұл сұрау аяқталды',
    ru: 'Этот запрос завершён',
    en: 'This request has ended',
  },
  closed: {
    kk: 'Сізде енді тіркелмеген',
    ru: 'Регистрация у вас закрыта',
    en: 'No longer registered with you',
  },
}) satisfies Record<Exclude<HostStanding, 'awaiting-host'>, Message>;

/** What follows, where the answer itself has not said it. */
export const standingTexts = defineMessages({
  runOut: {
    kk: 'Адам әлі сізде тұрса, жаңа сұрау жіберуін айтыңыз.',
    ru: 'Если человек ещё живёт у вас, пусть отправит новый запрос.',
    en: 'If the person still stays with you, ask them to send a new request.',
  },
  refused: {
    kk: 'Солай шешілді. Сізден ештеңе керек емес.',
    ru: 'Так решено. От вас ничего не нужно.',
    en: 'That was decided. Nothing is needed from you.',
  },
  withdrawn: {
    kk: 'Бұл адам өтінішін қайтарып алды немесе жаңасын берді. Сізден ештеңе керек емес.',
    ru: 'Человек отозвал заявление или подал новое. От вас ничего не нужно.',
    en: 'The person took the filing back or sent a new one. Nothing is needed from you.',
  },
  lapsed: {
    kk: 'Оның мерзімі өтті немесе адам кетіп қалды. Сізден ештеңе керек емес.',
    ru: 'Его дни прошли или человек уехал. От вас ничего не нужно.',
    en: 'Its days are over, or the person has left. Nothing is needed from you.',
  },
  moved: {
    kk: 'Бұл адамның жаңа тіркеуі {on} күні күшіне енді. Сізден ештеңе керек емес.',
    ru: 'Новая регистрация этого человека вступила в силу {on}. От вас ничего не нужно.',
    en: 'A newer registration of this person came into force on {on}. Nothing is needed from you.',
  },
  left: {
    kk: 'Бұл адам сізден {on} күні кетті. Сізден ештеңе керек емес.',
    ru: 'Этот человек уехал от вас {on}. От вас ничего не нужно.',
    en: 'This person left your place on {on}. Nothing is needed from you.',
  },
  closed: {
    kk: 'Ол {on} күні аяқталды. Сізден ештеңе керек емес.',
    ru: 'Она прекращена {on}. От вас ничего не нужно.',
    en: 'It ended on {on}. Nothing is needed from you.',
  },
  answerBy: {
    kk: 'Жауап беретін соңғы күн: {day}.',
    ru: 'Последний день для ответа: {day}.',
    en: 'Please answer by {day}.',
  },
  stillWelcome: {
    kk: 'Жауап мерзімі өтті, іс қызметкерде. Сіз әлі де жауап бере аласыз.',
    ru: 'Срок ответа прошёл, дело у сотрудника. Вы ещё можете ответить.',
    en: 'The time to answer is over and an officer looks at it. You can still answer.',
  },
});

/** What goes on beside a registration with the host. */
export const besideMessages = defineMessages({
  longer: {
    kk: 'Ол ұзағырақ қалғысы келеді',
    ru: 'Человек хочет остаться дольше',
    en: 'The person would like to stay longer',
  },
  extensionChecked: {
    kk: 'Сіз {until} күніне дейін ұзартуды растадыңыз. Оны қызметкер тексеріп жатыр.',
    ru: 'Вы подтвердили продление по {until}. Его проверяет сотрудник.',
    en: 'You agreed to a stay until {until}. An officer is checking it.',
  },
  guestSaysLeft: {
    kk: 'Бұл адам сізден {on} күні кеткенін айтты. Солай ма?',
    ru: 'Этот человек сообщил, что уехал от вас {on}. Это так?',
    en: 'This person says that they left your place on {on}. Is that so?',
  },
  answer: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
  youSaidLeft: {
    kk: 'Ол {on} күні кетті деп хабарладыңыз. Оның жауабын күтіп отырмыз.',
    ru: 'Вы сообщили, что человек уехал {on}. Ждём его ответа.',
    en: 'You said that they left on {on}. We are waiting for their answer.',
  },
  guestLeft: { kk: 'Қонағым кетті', ru: 'Мой гость уехал', en: 'My guest has left' },
});
