import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { Standing } from './standing.ts';

/** How a case stands, in one line. `from` and `until` are the days of the stay, for people. */
export const standingHeadings = defineMessages({
  asked: {
    kk: 'Үй иесінің жауабын күтіп отырмыз',
    ru: 'Ждём ответа хозяина',
    en: 'Waiting for your host',
  },
  unasked: {
    kk: 'Үй иесі бұл туралы әлі білмейді',
    ru: 'Хозяин ещё ничего не знает',
    en: 'Your host does not know yet',
  },
  'host-silent': {
    kk: 'Үй иесі жауап бермеді, енді қызметкер қарайды',
    ru: 'Хозяин не ответил, теперь смотрит сотрудник',
    en: 'Your host has not answered, an officer looks now',
  },
  'in-review': {
    kk: 'Өтінішті қызметкер тексеріп жатыр',
    ru: 'Заявление проверяет сотрудник',
    en: 'An officer is checking the filing',
  },
  hearing: {
    kk: 'Қызметкер сізден жауап күтеді',
    ru: 'Сотрудник ждёт вашего ответа',
    en: 'An officer waits for your answer',
  },
  heard: {
    kk: 'Жауабыңызды қызметкер қарап жатыр',
    ru: 'Ваш ответ рассматривает сотрудник',
    en: 'An officer is reading your answer',
  },
  registered: {
    kk: 'Тіркеу {until} күніне дейін күшінде',
    ru: 'Регистрация действует по {until}',
    en: 'Registered until {until}',
  },
  'registered-later': {
    kk: 'Тіркеу {from} күні басталады',
    ru: 'Регистрация начнётся {from}',
    en: 'Registered from {from}',
  },
  suspended: {
    kk: 'Анықтамаңыз уақытша жарамсыз',
    ru: 'Справка временно не действует',
    en: 'Your certificate does not count for now',
  },
  'run-out': {
    kk: 'Тіркеу мерзімі {until} күні аяқталды',
    ru: 'Срок регистрации закончился {until}',
    en: 'The registration ran out on {until}',
  },
  declined: {
    kk: 'Тұруыңыз расталмады',
    ru: 'Проживание не подтверждено',
    en: 'Your stay was not confirmed',
  },
  refused: {
    kk: 'Тіркеуден бас тартылды',
    ru: 'В регистрации отказано',
    en: 'Registration was refused',
  },
  withdrawn: {
    kk: 'Өтініш қайтарып алынды',
    ru: 'Заявление отозвано',
    en: 'This filing was withdrawn',
  },
  replaced: {
    kk: 'Мұның орнына жаңа өтініш берілді',
    ru: 'Вместо этого заявления подано новое',
    en: 'A newer filing took the place of this one',
  },
  lapsed: {
    kk: 'Бұл өтініш аяқталды',
    ru: 'Это заявление завершено',
    en: 'This filing has ended',
  },
  closed: {
    kk: 'Бұл тіркеу аяқталды',
    ru: 'Эта регистрация прекращена',
    en: 'This registration has ended',
  },
}) satisfies Record<Standing, Message>;

/** The same in a word or two, for lists. */
export const standingTags = defineMessages({
  asked: { kk: 'Үй иесін күтеді', ru: 'Ждём хозяина', en: 'Waiting for the host' },
  unasked: { kk: 'Үй иесі білмейді', ru: 'Хозяин не знает', en: 'Host not asked' },
  'host-silent': { kk: 'Қызметкерде', ru: 'У сотрудника', en: 'With an officer' },
  'in-review': { kk: 'Қызметкерде', ru: 'У сотрудника', en: 'With an officer' },
  hearing: { kk: 'Тыңдау ашық', ru: 'Открыто заслушивание', en: 'Hearing open' },
  heard: { kk: 'Тыңдау ашық', ru: 'Открыто заслушивание', en: 'Hearing open' },
  registered: { kk: 'Күшінде', ru: 'Действует', en: 'Registered' },
  'registered-later': { kk: 'Кейін басталады', ru: 'Начнётся позже', en: 'Begins later' },
  suspended: { kk: 'Тоқтатыла тұрды', ru: 'Приостановлена', en: 'Suspended' },
  'run-out': { kk: 'Мерзімі өтті', ru: 'Срок истёк', en: 'Ran out' },
  declined: { kk: 'Расталмады', ru: 'Не подтверждено', en: 'Not confirmed' },
  refused: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' },
  withdrawn: { kk: 'Қайтарып алынды', ru: 'Отозвано', en: 'Withdrawn' },
  replaced: { kk: 'Орнына жаңасы берілді', ru: 'Заменено новым', en: 'Replaced' },
  lapsed: { kk: 'Аяқталды', ru: 'Завершено', en: 'Ended' },
  closed: { kk: 'Аяқталды', ru: 'Прекращена', en: 'Ended' },
}) satisfies Record<Standing, Message>;

export const accountMessages = defineMessages({
  certificate: { kk: 'Анықтаманы ашу', ru: 'Открыть справку', en: 'Open the certificate' },
  register: { kk: 'Тіркелу', ru: 'Зарегистрироваться', en: 'Register' },
  answer: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
});

export const wordsMessages = defineMessages({
  officerWrote: { kk: 'Қызметкер жазды', ru: 'Сотрудник написал', en: 'The officer wrote' },
});
