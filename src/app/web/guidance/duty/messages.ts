import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { Ground } from './grounds.ts';

export const questionMessages = defineMessages({
  title: {
    kk: 'Тіркелуім керек пе? Қашанға дейін?',
    ru: 'Нужно ли мне регистрироваться и до какого дня?',
    en: 'Do I have to register, and by when?',
  },
  lead: {
    kk: 'Үш сұрақ. Жауаптарыңыз сақталмайды.',
    ru: 'Три вопроса. Ответы не сохраняются.',
    en: 'Three questions. Your answers are not kept.',
  },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  nationalityHint: {
    kk: 'Паспортыңызда жазылғандай.',
    ru: 'Как в паспорте.',
    en: 'As in your passport.',
  },
  crossedHint: {
    kk: 'Паспорттағы мөрді қараңыз. Әлі келмесеңіз, келетін күніңізді жазыңыз.',
    ru: 'Посмотрите штамп в паспорте. Если ещё не въехали, укажите день, когда собираетесь.',
    en: 'See the stamp in your passport. Not here yet? Give the day you plan to come.',
  },
  answer: { kk: 'Жауабын көру', ru: 'Показать ответ', en: 'Show the answer' },
});

export const questionLabels: Readonly<Record<string, Message>> = defineMessages({
  '/nationality': { kk: 'Азаматтығыңыз', ru: 'Ваше гражданство', en: 'Your nationality' },
  '/crossedOn': {
    kk: 'Шекарадан өткен күніңіз',
    ru: 'День пересечения границы',
    en: 'Day you crossed the border',
  },
  '/ground': {
    kk: 'Қандай негізде жүрсіз?',
    ru: 'На каком основании вы здесь?',
    en: 'On what are you here?',
  },
});

/** On what somebody is here, what most people choose first. */
export const groundMessages = defineMessages({
  'visa-free': { kk: 'Визасыз', ru: 'Без визы', en: 'Without a visa' },
  visa: { kk: 'Визамен', ru: 'По визе', en: 'With a visa' },
  permit: {
    kk: 'Тұруға рұқсатпен',
    ru: 'По разрешению на проживание',
    en: 'With a residence permit',
  },
  official: {
    kk: 'Дипломатиялық не қызметтік паспортпен',
    ru: 'По дипломатическому или служебному паспорту',
    en: 'On a diplomatic or service passport',
  },
}) satisfies Record<Ground, Message>;

/** The answer in one sentence. */
export const answerMessages = defineMessages({
  registerBy: {
    kk: 'Мына күннен қалмай тіркеліңіз: {day}',
    ru: 'Зарегистрируйтесь не позже {day}',
    en: 'Register by {day}',
  },
  must: {
    kk: 'Тіркелуіңіз керек',
    ru: 'Нужно зарегистрироваться',
    en: 'You must register',
  },
  late: {
    kk: 'Тіркелу мерзімі өтіп кетті',
    ru: 'Срок регистрации прошёл',
    en: 'The time to register has passed',
  },
  mayRegister: {
    kk: 'Тіркелу міндетті емес, бірақ тіркелуге болады',
    ru: 'Регистрироваться не обязательно, но можно',
    en: 'You need not register, but you may',
  },
  needNot: {
    kk: 'Тіркелудің керегі жоқ',
    ru: 'Регистрироваться не нужно',
    en: 'You need not register',
  },
  daysLeftToRegister: {
    kk: 'Тіркелуге {days, plural, one {# күн қалды} other {# күн қалды}}.',
    ru: 'На регистрацию {days, plural, one {остался # день} few {осталось # дня} many {осталось # дней} other {осталось # дня}}.',
    en: 'You have {days, plural, one {# day left} other {# days left}} to register.',
  },
  lastDayIsToday: {
    kk: 'Бүгін – тіркелетін соңғы күн.',
    ru: 'Сегодня последний день регистрации.',
    en: 'Today is the last day to register.',
  },
  toBeSafe: {
    kk: 'Шекарадан өткен күннің өзі есепке кіре ме – белгісіз. Осы күннен қалмасаңыз, қалай санаса да үлгересіз.',
    ru: 'Неясно, считается ли сам день въезда. До этого дня вы успеваете при любом счёте.',
    en: 'It is not settled whether the day of crossing counts. By this day you are in time either way.',
  },
  safeDayPassed: {
    kk: 'Өткен күн есепке кірсе, соңғы күн {day} болған. Сондықтан бүгін тіркеліңіз.',
    ru: 'Если считать и день въезда, последним днём было {day}. Поэтому не откладывайте.',
    en: 'If the day of crossing counts, the last day was {day}. So do not wait.',
  },
  lateStill: {
    kk: 'Бүгін тіркеліңіз. Кешігу – бас тартуға негіз емес.',
    ru: 'Зарегистрируйтесь сегодня. Опоздание не входит в основания для отказа.',
    en: 'Register today. Being late is none of the grounds for a refusal.',
  },
  inDoubt: {
    kk: 'Біз ережені осылай түсінеміз. Басқаша түсінетіндер де бар. Күмәндансаңыз, тіркеліңіз: тегін.',
    ru: 'Так мы понимаем правила. Есть и другие толкования. Сомневаетесь – зарегистрируйтесь, это бесплатно.',
    en: 'This is our reading of the rules, and there are others. If in doubt, register: it is free.',
  },
  mustNoDay: {
    kk: 'Қай күнге дейін екенін анықтай алмадық.',
    ru: 'До какого дня, мы определить не можем.',
    en: 'By which day, we cannot tell.',
  },
});

/** What stands around it. */
export const answerPageMessages = defineMessages({
  title: { kk: 'Жауап', ru: 'Ответ', en: 'The answer' },
  asked: {
    kk: '{state}, шекарадан өткен күн: {day}',
    ru: '{state}, пересечение границы: {day}',
    en: '{state}, crossed on {day}',
  },
  lastDay: {
    kk: 'Тіркелетін соңғы күн',
    ru: 'Последний день регистрации',
    en: 'Last day to register',
  },
  stayUntil: {
    kk: 'Қай күнге дейін бола аласыз',
    ru: 'Можно находиться до',
    en: 'You may stay until',
  },
  stayUnknown: {
    kk: 'Дерегіміз жоқ. Визаңызды не рұқсатыңызды қараңыз.',
    ru: 'У нас нет данных. Смотрите визу или разрешение.',
    en: 'We have no data. See your visa or permit.',
  },
  earlierStays: {
    kk: 'Бұрын келген болсаңыз, бұл мерзім қысқаруы мүмкін.',
    ru: 'Прежние поездки могут сократить этот срок.',
    en: 'Earlier trips can make this shorter.',
  },
  lastDayNote: {
    kk: 'Осы күннен кейін ғана кешіктіңіз деп саналады.',
    ru: 'Опоздание – только после этого дня.',
    en: 'Late is only what comes after it.',
  },
  calendar: {
    kk: 'Күнтізбеге еске салғыш қосу',
    ru: 'Добавить напоминания в календарь',
    en: 'Add reminders to my calendar',
  },
  calendarHint: {
    kk: 'Еске салады: 10, 5 және 1 күн бұрын.',
    ru: 'Напомнит за 10 дней, за 5 дней и за день.',
    en: 'It reminds you 10, 5 and 1 days before.',
  },
  again: { kk: 'Қайта сұрау', ru: 'Спросить ещё раз', en: 'Ask again' },
});
