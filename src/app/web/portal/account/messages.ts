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
  'in-review': {
    kk: 'Өтінішті қызметкер тексеріп жатыр',
    ru: 'Заявление проверяет сотрудник',
    en: 'An officer is checking the filing',
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
  'run-out': {
    kk: 'Тіркеу мерзімі {until} күні аяқталды',
    ru: 'Срок регистрации закончился {until}',
    en: 'The registration ran out on {until}',
  },
  refused: {
    kk: 'Тұруыңыз расталмады',
    ru: 'Проживание не подтверждено',
    en: 'Your stay was not confirmed',
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
  'in-review': { kk: 'Қызметкерде', ru: 'У сотрудника', en: 'With an officer' },
  registered: { kk: 'Күшінде', ru: 'Действует', en: 'Registered' },
  'registered-later': { kk: 'Кейін басталады', ru: 'Начнётся позже', en: 'Begins later' },
  'run-out': { kk: 'Мерзімі өтті', ru: 'Срок истёк', en: 'Ran out' },
  refused: { kk: 'Расталмады', ru: 'Не подтверждено', en: 'Not confirmed' },
  withdrawn: { kk: 'Қайтарып алынды', ru: 'Отозвано', en: 'Withdrawn' },
  replaced: { kk: 'Орнына жаңасы берілді', ru: 'Заменено новым', en: 'Replaced' },
  closed: { kk: 'Аяқталды', ru: 'Прекращена', en: 'Ended' },
}) satisfies Record<Standing, Message>;

export const accountMessages = defineMessages({
  certificate: { kk: 'Анықтаманы ашу', ru: 'Открыть справку', en: 'Open the certificate' },
  register: { kk: 'Тіркелу', ru: 'Зарегистрироваться', en: 'Register' },
});
