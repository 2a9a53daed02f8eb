import { defineMessages } from '../platform/i18n/index.ts';

/**
 * Names of the codes that are in no list of countries: Doc 9303-3, section 5, parts A to D; RKS, which
 * the passports of Kosovo print; UTO, the Utopia of the specimens.
 */
export const specialStateNames = defineMessages({
  GBD: {
    kk: 'Ұлыбританияның теңізарғы аумақтарының азаматы',
    ru: 'Гражданин британских заморских территорий',
    en: 'British Overseas Territories citizen',
  },
  GBN: {
    kk: 'Британ боданы (шетелдегі)',
    ru: 'Британский подданный (за рубежом)',
    en: 'British National (Overseas)',
  },
  GBO: {
    kk: 'Ұлыбританияның шетелдегі азаматы',
    ru: 'Британский гражданин за рубежом',
    en: 'British Overseas citizen',
  },
  GBP: {
    kk: 'Ұлыбританияның қорғауындағы адам',
    ru: 'Лицо под защитой Великобритании',
    en: 'British protected person',
  },
  GBS: { kk: 'Британ боданы', ru: 'Британский подданный', en: 'British subject' },
  EUE: { kk: 'Еуропалық Одақ', ru: 'Европейский союз', en: 'European Union' },
  RKS: { kk: 'Косово', ru: 'Косово', en: 'Kosovo' },
  UNO: { kk: 'Біріккен Ұлттар Ұйымы', ru: 'Организация Объединённых Наций', en: 'United Nations' },
  UNA: {
    kk: 'БҰҰ-ның мамандандырылған мекемесі',
    ru: 'Специализированное учреждение ООН',
    en: 'United Nations specialized agency',
  },
  UNK: {
    kk: 'Косово тұрғыны (БҰҰ құжаты)',
    ru: 'Житель Косова (документ ООН)',
    en: 'Resident of Kosovo (United Nations document)',
  },
  XBA: {
    kk: 'Африка даму банкі',
    ru: 'Африканский банк развития',
    en: 'African Development Bank',
  },
  XIM: {
    kk: 'Африка экспорт-импорт банкі',
    ru: 'Африканский экспортно-импортный банк',
    en: 'African Export-Import Bank',
  },
  XCC: {
    kk: 'Кариб қоғамдастығы (КАРИКОМ)',
    ru: 'Карибское сообщество (КАРИКОМ)',
    en: 'Caribbean Community (CARICOM)',
  },
  XCE: { kk: 'Еуропа Кеңесі', ru: 'Совет Европы', en: 'Council of Europe' },
  XCO: {
    kk: 'Шығыс және Оңтүстік Африканың ортақ нарығы (КОМЕСА)',
    ru: 'Общий рынок Восточной и Южной Африки (КОМЕСА)',
    en: 'Common Market for Eastern and Southern Africa (COMESA)',
  },
  XDC: {
    kk: 'Африканың оңтүстігін дамыту қоғамдастығы (САДК)',
    ru: 'Сообщество развития Юга Африки (САДК)',
    en: 'Southern African Development Community (SADC)',
  },
  XEC: {
    kk: 'Батыс Африка елдерінің экономикалық қоғамдастығы (ЭКОВАС)',
    ru: 'Экономическое сообщество стран Западной Африки (ЭКОВАС)',
    en: 'Economic Community of West African States (ECOWAS)',
  },
  XES: {
    kk: 'Шығыс Кариб мемлекеттерінің ұйымы',
    ru: 'Организация Восточно-карибских государств',
    en: 'Organisation of Eastern Caribbean States',
  },
  XMP: {
    kk: 'Жерорта теңізі Парламенттік Ассамблеясы',
    ru: 'Парламентская ассамблея Средиземноморья',
    en: 'Parliamentary Assembly of the Mediterranean',
  },
  XOM: { kk: 'Мальта ордені', ru: 'Мальтийский орден', en: 'Sovereign Military Order of Malta' },
  XPO: { kk: 'Интерпол', ru: 'Интерпол', en: 'INTERPOL' },
  XXA: { kk: 'Азаматтығы жоқ адам', ru: 'Лицо без гражданства', en: 'Stateless person' },
  XXB: {
    kk: 'Босқын (1951 жылғы конвенция)',
    ru: 'Беженец (конвенция 1951 года)',
    en: 'Refugee (1951 Convention)',
  },
  XXC: { kk: 'Босқын (басқа негізде)', ru: 'Беженец (на ином основании)', en: 'Refugee (other)' },
  XXX: {
    kk: 'Азаматтығы көрсетілмеген',
    ru: 'Гражданство не указано',
    en: 'Nationality not stated',
  },
  UTO: { kk: 'Утопия (үлгі)', ru: 'Утопия (образец)', en: 'Utopia (specimen)' },
});
