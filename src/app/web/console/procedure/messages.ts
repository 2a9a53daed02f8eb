import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';

export const whoseMessages = defineMessages({
  who: { kk: 'Аты-жөні', ru: 'Фамилия и имя', en: 'Name' },
  number: { kk: 'Істің нөмірі', ru: 'Номер дела', en: 'Number' },
  days: { kk: 'Мерзімі', ru: 'Даты', en: 'Days' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Place' },
  readByPerson: {
    kk: 'Мұны адам оқиды. Оның тілі: {tongue}.',
    ru: 'Это прочитает человек. Его язык: {tongue}.',
    en: 'The person reads this. Their language: {tongue}.',
  },
});

export const hearingMessages = defineMessages({
  heading: { kk: 'Тыңдау', ru: 'Заслушивание', en: 'Hearing' },
  openedOn: { kk: 'Ашылған күні', ru: 'Открыто', en: 'Opened' },
  answerUntil: {
    kk: 'Жауап берудің соңғы күні',
    ru: 'Последний день для ответа',
    en: 'Last day to answer',
  },
  notice: { kk: 'Адамға жазылғаны', ru: 'Что написали человеку', en: 'What the person was told' },
  answer: {
    kk: 'Адамның жауабы, {on}',
    ru: 'Ответ человека, {on}',
    en: 'The person’s answer, {on}',
  },
  noAnswer: { kk: 'Жауап жоқ.', ru: 'Ответа нет.', en: 'There is no answer.' },
  files: { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
  erased: {
    kk: 'Мәтін сақтау мерзімі өткендіктен өшірілген.',
    ru: 'Текст удалён: срок хранения прошёл.',
    en: 'The text was erased when its time of keeping was over.',
  },
});

export const decisionMessages = defineMessages({
  heading: { kk: 'Не шешілді', ru: 'Что решено', en: 'What was decided' },
  suspendedOn: {
    kk: 'Анықтаманың күші тоқтатылған күн',
    ru: 'Справка приостановлена',
    en: 'Certificate suspended',
  },
  fix: {
    kk: 'Адам не істеуі керек',
    ru: 'Что человеку сделать',
    en: 'What the person has to do',
  },
  because: { kk: 'Себебі', ru: 'Почему', en: 'Why' },
});

export const complaintMessages = defineMessages({
  heading: { kk: 'Шағым', ru: 'Жалоба', en: 'Complaint' },
  filedOn: { kk: 'Берілген күні', ru: 'Подана', en: 'Filed' },
  late: {
    kk: 'Үш айлық мерзімнен кейін',
    ru: 'Позже трёх месяцев',
    en: 'After the three months',
  },
  inTime: { kk: 'Мерзімінде', ru: 'В срок', en: 'In time' },
  decideBy: { kk: 'Шешу мерзімі', ru: 'Решить до', en: 'Decide by' },
  outcome: { kk: 'Шешімі', ru: 'Решение', en: 'Decision' },
  because: { kk: 'Себебі', ru: 'Почему', en: 'Why' },
});

type ComplaintView = NonNullable<RegistrationView['complaint']>;

export const complaintOutcomes = defineMessages({
  waiting: { kk: 'Күтілуде', ru: 'Ожидает решения', en: 'Waiting' },
  granted: { kk: 'Қанағаттандырылды', ru: 'Удовлетворена', en: 'Granted' },
  rejected: { kk: 'Қанағаттандырылмады', ru: 'Отклонена', en: 'Rejected' },
  lapsed: {
    kk: 'Мерзімінде шешілмеді: бас тарту деп саналады',
    ru: 'Не решена в срок: считается отказом',
    en: 'Not decided in time: counts as rejected',
  },
}) satisfies Record<NonNullable<ComplaintView['outcome']> | 'waiting', Message>;
