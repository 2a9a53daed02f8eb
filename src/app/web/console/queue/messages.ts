import { defineMessages } from '../../../../platform/i18n/index.ts';

export const queueMessages = defineMessages({
  title: {
    kk: 'Қызметкерді күтетін істер',
    ru: 'Дела, которые ждут сотрудника',
    en: 'Cases that wait for an officer',
  },
  order: {
    kk: 'Алдымен мерзімі өткендер, сосын тыңдаудан кейін шешуге болатындар, одан кейін ең ұзақ күткендер.',
    ru: 'Сначала просроченные, затем те, что можно решить после заслушивания, затем те, кто ждёт дольше.',
    en: 'Overdue ones come first, then those that can be decided after a hearing, then those that have waited longest.',
  },
  complaints: { kk: 'Шағымдарға өту', ru: 'К жалобам', en: 'To the complaints' },
  complaintsAreYours: {
    kk: 'Шағымдарды сіз шешесіз.',
    ru: 'Жалобы решаете вы.',
    en: 'You decide complaints.',
  },
  none: {
    kk: 'Қарауды күтіп тұрған іс жоқ.',
    ru: 'Дел на рассмотрении нет.',
    en: 'No case is waiting.',
  },
  noneBehind: {
    kk: 'Бұдан кейін іс жоқ.',
    ru: 'Дальше дел нет.',
    en: 'There are no more cases.',
  },
  name: { kk: 'Аты-жөні', ru: 'Фамилия и имя', en: 'Name' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Place' },
  days: { kk: 'Мерзімі', ru: 'Даты', en: 'Days' },
  why: { kk: 'Неге', ru: 'Почему', en: 'Why' },
  since: { kk: 'Қашаннан бері', ru: 'Ждёт с', en: 'Since' },
  more: { kk: 'Тағы көрсету', ru: 'Показать ещё', en: 'Show more' },
});

/** What stands beside a case in the queue. */
export const markMessages = defineMessages({
  overdue: { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Overdue' },
  answered: {
    kk: 'Жауап берді, шешуге болады',
    ru: 'Ответ есть, можно решать',
    en: 'Answered, can be decided',
  },
  unanswered: {
    kk: 'Жауап мерзімі бітті, шешуге болады',
    ru: 'Срок ответа вышел, можно решать',
    en: 'Time to answer over, can be decided',
  },
  running: {
    kk: 'Тыңдау {until} күніне дейін',
    ru: 'Заслушивание до {until}',
    en: 'Hearing until {until}',
  },
  suspended: {
    kk: 'Анықтаманың күші тоқтатулы',
    ru: 'Справка приостановлена',
    en: 'Certificate suspended',
  },
  registered: { kk: 'Тіркелген', ru: 'Зарегистрирован(а)', en: 'Registered' },
  refused: { kk: 'Бас тартылған', ru: 'Отказано', en: 'Refused' },
});
