import { defineMessages } from '../../platform/i18n/index.ts';

export const delegationMessages = defineMessages({
  /** Where staff act. */
  everywhere: {
    kk: 'үй иесінің барлық мекенжайы',
    ru: 'все адреса хозяина',
    en: 'all addresses of the host',
  },
});

/** What is wrong with an offer; `field` is the label. */
export const delegationFieldMessages = defineMessages({
  'own-address': {
    kk: '{field}: бұл – өз мекенжайыңыз. Басқа адамдікін жазыңыз.',
    ru: '{field}: это ваш собственный адрес. Укажите адрес другого человека.',
    en: '{field}: this is your own address. Give that of somebody else.',
  },
  'already-sent': {
    kk: '{field}: бұл адам тізіміңізде бар. Өзгерту үшін алдымен оны тоқтатыңыз.',
    ru: '{field}: этот человек уже есть в списке. Чтобы изменить, сначала прекратите.',
    en: '{field}: this person is in your list already. To change it, end that first.',
  },
  'organisations-only': {
    kk: '{field}: қызметкерді тек БСН расталған ұйым қоса алады.',
    ru: '{field}: сотрудников может добавить только организация с подтверждённым БИН.',
    en: '{field}: only an organisation that has confirmed its BIN can add staff.',
  },
  'not-for-staff': {
    kk: '{field}: қызметкер барлық мекенжайыңыз үшін жауап береді. Мекенжай таңдамаңыз.',
    ru: '{field}: сотрудник отвечает за все ваши адреса. Адрес не выбирайте.',
    en: '{field}: staff answer for all your places. Choose none.',
  },
});

export const delegationFieldLabels = defineMessages({
  '/since': { kk: 'Қай күннен', ru: 'С какого дня', en: 'From which day' },
});
