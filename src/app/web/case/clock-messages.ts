import { defineMessages, type Message } from '../../../platform/i18n/index.ts';
import type { DeadlineKind } from '../../../registration/index.ts';

/** The days of a case that count, as the person reads them. */
export const clockLabels = defineMessages({
  registration: { kk: 'Тіркелу мерзімі', ru: 'Срок регистрации', en: 'Register by' },
  move: {
    kk: 'Көшкеннен кейінгі мерзім',
    ru: 'Срок после переезда',
    en: 'After the move, file by',
  },
  'host-answer': {
    kk: 'Үй иесінің жауап мерзімі',
    ru: 'Срок ответа хозяина',
    en: 'Your host answers by',
  },
  'extension-answer': {
    kk: 'Ұзартуға жауап мерзімі',
    ru: 'Срок ответа о продлении',
    en: 'The host answers about the longer stay by',
  },
  'leaving-answer': {
    kk: 'Кету туралы жауап мерзімі',
    ru: 'Срок ответа об отъезде',
    en: 'The leaving is answered by',
  },
  review: {
    kk: 'Қызметкердің шешім мерзімі',
    ru: 'Срок решения сотрудника',
    en: 'An officer decides by',
  },
  dispute: {
    kk: 'Дау бойынша шешім мерзімі',
    ru: 'Срок решения по спору',
    en: 'The dispute is decided by',
  },
  hearing: { kk: 'Жауап беру мерзіміңіз', ru: 'Срок вашего ответа', en: 'You answer by' },
  stay: { kk: 'Болудың соңғы күні', ru: 'Последний день', en: 'Last day' },
  complaint: { kk: 'Шағым беру мерзімі', ru: 'Срок жалобы', en: 'Complain by' },
  'complaint-decision': {
    kk: 'Шағымға жауап мерзімі',
    ru: 'Срок ответа на жалобу',
    en: 'Your complaint is answered by',
  },
}) satisfies Record<DeadlineKind, Message>;

export const clockMessages = defineMessages({
  heading: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Days that count' },
  inTime: { kk: 'Уақытында: {on}', ru: 'Вовремя: {on}', en: 'In time: {on}' },
  late: { kk: 'Кешікті: {on}', ru: 'С опозданием: {on}', en: 'Late: {on}' },
  passed: { kk: 'Бұл күн өтіп кетті', ru: 'Этот день прошёл', en: 'This day has passed' },
  daysLeft: {
    kk: '{days} күн қалды',
    ru: '{days, plural, one {Остался # день} few {Осталось # дня} many {Осталось # дней} other {Осталось # дня}}',
    en: '{days, plural, one {# day left} other {# days left}}',
  },
  hoursLeft: {
    kk: 'Бүгін соңғы күн, {hours} сағат қалды',
    ru: '{hours, plural, one {Сегодня последний день, остался # час} few {Сегодня последний день, осталось # часа} many {Сегодня последний день, осталось # часов} other {Сегодня последний день, осталось # часа}}',
    en: '{hours, plural, one {Today is the last day, # hour left} other {Today is the last day, # hours left}}',
  },
  safer: {
    kk: 'Сенімдірегі – {day} күніне дейін',
    ru: 'Надёжнее – до {day}',
    en: 'Safer: by {day}',
  },
  why: {
    kk: 'Бұл күндер қайдан алынды?',
    ru: 'Откуда эти сроки?',
    en: 'Where these days come from',
  },
});
