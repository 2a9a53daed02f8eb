import type { DOCUMENT_TYPES } from '../../../people/index.ts';
import { defineMessages, type Message } from '../../../platform/i18n/index.ts';

/** How the days of a stay are told. */
export const dayMessages = defineMessages({
  period: { kk: '{from} – {until}', ru: '{from} – {until}', en: '{from} – {until}' },
});

/** What happened to a case, by the type of the event; `superseded` is a withdrawal by a newer filing. */
export const eventMessages = defineMessages({
  filed: { kk: 'Өтініш берілді', ru: 'Заявление подано', en: 'Filed' },
  'particulars-amended': {
    kk: 'Мәліметтер өзгертілді',
    ru: 'Сведения изменены',
    en: 'Details changed',
  },
  'particulars-proposed': {
    kk: 'Мәліметтерді өзгерту сұралды',
    ru: 'Запрошено изменение сведений',
    en: 'A change of details was sent',
  },
  'particulars-accepted': {
    kk: 'Қызметкер өзгерісті қабылдады',
    ru: 'Сотрудник принял изменение',
    en: 'An officer accepted the change',
  },
  'stay-amended': { kk: 'Күндер өзгертілді', ru: 'Даты изменены', en: 'Days changed' },
  'host-asked': {
    kk: 'Үй иесінің жаңа жауабы керек болды',
    ru: 'Понадобился новый ответ хозяина',
    en: 'A new answer of the host was needed',
  },
  'host-confirmed': { kk: 'Үй иесі растады', ru: 'Хозяин подтвердил', en: 'The host confirmed' },
  'host-declined': {
    kk: 'Үй иесі растамады',
    ru: 'Хозяин не подтвердил',
    en: 'The host did not confirm',
  },
  registered: { kk: 'Тіркелді', ru: 'Регистрация оформлена', en: 'Registered' },
  refused: {
    kk: 'Тіркеуден бас тартылды',
    ru: 'В регистрации отказано',
    en: 'Registration was refused',
  },
  withdrawn: { kk: 'Өтініш қайтарып алынды', ru: 'Заявление отозвано', en: 'Withdrawn' },
  superseded: {
    kk: 'Орнына жаңа өтініш берілді',
    ru: 'Подано новое заявление',
    en: 'A newer filing took its place',
  },
  closed: {
    kk: 'Орнына жаңа тіркеу күшіне енді',
    ru: 'Вступила в силу новая регистрация',
    en: 'A newer registration took its place',
  },
});

export const sexMessages = defineMessages({
  M: { kk: 'Ер', ru: 'Мужской', en: 'Male' },
  F: { kk: 'Әйел', ru: 'Женский', en: 'Female' },
  X: { kk: 'Көрсетілмеген', ru: 'Не указан', en: 'Not specified' },
});

export const documentTypeMessages = defineMessages({
  passport: { kk: 'Паспорт', ru: 'Паспорт', en: 'Passport' },
  'service-passport': {
    kk: 'Қызметтік паспорт',
    ru: 'Служебный паспорт',
    en: 'Service passport',
  },
  'diplomatic-passport': {
    kk: 'Дипломатиялық паспорт',
    ru: 'Дипломатический паспорт',
    en: 'Diplomatic passport',
  },
  'national-id': { kk: 'Жеке куәлік', ru: 'Удостоверение личности', en: 'Identity card' },
  'travel-document': { kk: 'Жол жүру құжаты', ru: 'Проездной документ', en: 'Travel document' },
  'return-certificate': {
    kk: 'Қайтып оралу куәлігі',
    ru: 'Свидетельство на возвращение',
    en: 'Certificate of return',
  },
  'seaman-book': {
    kk: 'Теңізшінің жеке куәлігі',
    ru: 'Удостоверение личности моряка',
    en: 'Seafarer’s identity document',
  },
}) satisfies Record<(typeof DOCUMENT_TYPES)[number], Message>;

export const basisMessages = defineMessages({
  'visa-free': { kk: 'Визасыз', ru: 'Без визы', en: 'Without a visa' },
  visa: { kk: 'Визамен', ru: 'По визе', en: 'With a visa' },
  permit: { kk: 'Рұқсатпен', ru: 'По разрешению', en: 'With a permit' },
});
