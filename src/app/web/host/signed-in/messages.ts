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
  refused: { kk: 'Сіз бас тарттыңыз', ru: 'Вы отказали', en: 'You declined' },
  withdrawn: {
    kk: 'Сұрау қайтарып алынды',
    ru: 'Запрос отозван',
    en: 'This request was withdrawn',
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
  withdrawn: {
    kk: 'Бұл адам өтінішін қайтарып алды немесе жаңасын берді. Сізден ештеңе керек емес.',
    ru: 'Человек отозвал заявление или подал новое. От вас ничего не нужно.',
    en: 'The person took the filing back or sent a new one. Nothing is needed from you.',
  },
  closed: {
    kk: 'Бұл адамның жаңа тіркеуі {on} күні күшіне енді. Сізден ештеңе керек емес.',
    ru: 'Новая регистрация этого человека вступила в силу {on}. От вас ничего не нужно.',
    en: 'A newer registration of this person came into force on {on}. Nothing is needed from you.',
  },
});
