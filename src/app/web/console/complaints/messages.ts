import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';

export const complaintsMessages = defineMessages({
  title: { kk: 'Шешілмеген шағымдар', ru: 'Нерешённые жалобы', en: 'Complaints to decide' },
  order: {
    kk: 'Ең ертесі бірінші. Мерзімінде шешілмегені бас тарту деп саналады.',
    ru: 'Сначала самые давние. Не решённая в срок считается отклонённой.',
    en: 'The oldest come first. One that is not decided in time counts as rejected.',
  },
  none: { kk: 'Шағым жоқ.', ru: 'Жалоб нет.', en: 'There is no complaint.' },
  noneBehind: {
    kk: 'Бұдан кейін шағым жоқ.',
    ru: 'Дальше жалоб нет.',
    en: 'There are no more complaints.',
  },
  name: { kk: 'Аты-жөні', ru: 'Фамилия и имя', en: 'Name' },
  decided: { kk: 'Не шешілген', ru: 'На что жалоба', en: 'Against what' },
  filedOn: { kk: 'Берілген күні', ru: 'Подана', en: 'Filed' },
  decideBy: { kk: 'Шешу мерзімі', ru: 'Решить до', en: 'Decide by' },
  late: {
    kk: 'Үш айдан кейін берілген',
    ru: 'Подана позже трёх месяцев',
    en: 'Filed after the three months',
  },
  more: { kk: 'Тағы көрсету', ru: 'Показать ещё', en: 'Show more' },
  queue: {
    kk: 'Қызметкерді күтетін істер',
    ru: 'Дела, которые ждут сотрудника',
    en: 'Cases that wait for an officer',
  },
});

/** Against what a complaint is made, by the status of the case. */
export const contestedMessages: Readonly<Record<string, Message>> = defineMessages({
  refused: { kk: 'Тіркеуден бас тарту', ru: 'Отказ в регистрации', en: 'Refusal' },
  closed: { kk: 'Тіркеудің аяқталуы', ru: 'Прекращение регистрации', en: 'End of a registration' },
  registered: {
    kk: 'Анықтаманың тоқтатылуы',
    ru: 'Приостановление справки',
    en: 'Suspended certificate',
  },
});

export const complaintFormMessages = defineMessages({
  title: { kk: 'Шағым', ru: 'Жалоба', en: 'Complaint' },
  toList: { kk: 'Шағымдарға', ru: 'К жалобам', en: 'To the complaints' },
  wholeCase: { kk: 'Істі толық көру', ru: 'Посмотреть всё дело', en: 'See the whole case' },
  heading: { kk: 'Шешіміңіз', ru: 'Ваше решение', en: 'Your decision' },
  decision: { kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'The complaint is' },
  granted: { kk: 'Қанағаттандыру', ru: 'Удовлетворить', en: 'Granted' },
  grantedNote: {
    kk: 'Іс шағымдалған шешім болмағандай қалпына келеді.',
    ru: 'Дело станет таким, как если бы обжалованного решения не было.',
    en: 'The case is again as if the decision had not been made.',
  },
  rejected: { kk: 'Қанағаттандырмау', ru: 'Отклонить', en: 'Rejected' },
  rejectedNote: {
    kk: 'Шешім күшінде қалады. Адам сотқа жүгіне алады.',
    ru: 'Решение остаётся в силе. Человек может обратиться в суд.',
    en: 'The decision stands. The person may go to court.',
  },
  because: { kk: 'Себебі', ru: 'Почему', en: 'Why' },
  send: { kk: 'Шешімді жіберу', ru: 'Отправить решение', en: 'Send the decision' },
  lapsed: {
    kk: 'Мерзімінде шешілмегендіктен, шағым қанағаттандырылмаған деп саналады. Оны әлі де шешуге болады.',
    ru: 'Жалоба не решена в срок и считается отклонённой. Решить её всё ещё можно.',
    en: 'The complaint was not decided in time and counts as rejected. You can still decide it.',
  },
});

export const complaintMissing: Readonly<Record<string, Message>> = defineMessages({
  '/decision': {
    kk: 'Қанағаттандырасыз ба, жоқ па – таңдаңыз.',
    ru: 'Выберите: удовлетворить или отклонить.',
    en: 'Choose whether it is granted or rejected.',
  },
  '/because': { kk: 'Себебін жазыңыз.', ru: 'Напишите почему.', en: 'Write why.' },
});
