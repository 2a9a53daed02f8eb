import { defineMessages, type Message } from '../../../platform/i18n/index.ts';
import type { Doubt } from '../../../registration/index.ts';

export const consoleMessages = defineMessages({
  forbidden: {
    kk: 'Тек қызметкерлерге арналған',
    ru: 'Только для сотрудников',
    en: 'For officers only',
  },
  forbiddenWhy: {
    kk: 'Аккаунтыңыз қызметкердікі емес.',
    ru: 'Ваш аккаунт не принадлежит сотруднику.',
    en: 'Your account is not an officer’s.',
  },
  notYourComplaints: {
    kk: 'Шағымды басқа бөлім қарайды',
    ru: 'Жалобы решает другое подразделение',
    en: 'Another unit decides complaints',
  },
  notYourComplaintsWhy: {
    kk: 'Шағымды шешім шығарған бөлімнен тыс қызметкер қарайды. Аккаунтыңызда бұл құқық жоқ.',
    ru: 'Жалобу решает сотрудник вне подразделения, принявшего решение. У вашего аккаунта такого права нет.',
    en: 'A complaint is decided outside the unit that made the decision. Your account has no right to do so.',
  },
  toStart: { kk: 'Бастапқы бетке', ru: 'На начальную страницу', en: 'To the start' },
});

/** The doubts, as officers call them. */
export const doubtMessages = defineMessages({
  'host-not-tied': {
    kk: 'Үй иесінің мекенжаймен байланысы жоқ',
    ru: 'Хозяин не связан с адресом',
    en: 'Host not tied to the place',
  },
  'possible-duplicate': {
    kk: 'Осы құжат басқа аккаунтта бар',
    ru: 'Тот же документ в другом аккаунте',
    en: 'Same document in another account',
  },
  'host-silent': {
    kk: 'Үй иесі жауап бермеді',
    ru: 'Хозяин не ответил',
    en: 'Host has not answered',
  },
  'particulars-changed': {
    kk: 'Растаудан кейін өзгертілген',
    ru: 'Изменено после подтверждения',
    en: 'Changed after the confirmation',
  },
  'document-expired': {
    kk: 'Құжаттың мерзімі өткен',
    ru: 'Документ просрочен',
    en: 'Document has expired',
  },
  'differs-from-border-record': {
    kk: 'Шекара дерегінен өзгеше',
    ru: 'Расходится с записью границы',
    en: 'Differs from the border record',
  },
  'stay-looks-violated': {
    kk: 'Рұқсат етілген мерзім өткен сияқты',
    ru: 'Похоже, разрешённый срок вышел',
    en: 'Permitted stay looks over',
  },
  'document-reported-lost': {
    kk: 'Құжат жоғалған деп хабарланған',
    ru: 'Документ заявлен утерянным',
    en: 'Document reported lost',
  },
  'over-capacity': {
    kk: 'Орынға сыйғаннан көп адам',
    ru: 'Жильцов больше, чем мест',
    en: 'More people than room',
  },
  'unknown-to-hosts': {
    kk: 'Үш үй иесі бұл адамды танымайды',
    ru: 'Три хозяина не знают этого человека',
    en: 'Three hosts do not know this person',
  },
  disputed: {
    kk: 'Екі жақ екі түрлі айтады',
    ru: 'Стороны говорят разное',
    en: 'The parties disagree',
  },
}) satisfies Record<Doubt, Message>;
