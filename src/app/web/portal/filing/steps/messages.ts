import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';
import type { DraftStep } from '../../../../../registration/index.ts';

/** What each page is called. */
export const stepHeadings = defineMessages({
  passport: { kk: 'Паспорт', ru: 'Паспорт', en: 'Passport' },
  person: { kk: 'Жеке деректер', ru: 'Личные данные', en: 'Personal details' },
  document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
  dates: { kk: 'Күндер', ru: 'Даты', en: 'Dates' },
  host: { kk: 'Үй иесі', ru: 'Хозяин жилья', en: 'Your host' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
  contact: { kk: 'Сізге қалай жазайық?', ru: 'Как вам писать?', en: 'How do we write to you?' },
}) satisfies Record<DraftStep, Message>;

export const stepMessages = defineMessages({
  progress: {
    kk: '{steps} қадамның {step}-қадамы',
    ru: 'Шаг {step} из {steps}',
    en: 'Step {step} of {steps}',
  },
  continue: { kk: 'Жалғастыру', ru: 'Дальше', en: 'Continue' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  typeInstead: { kk: 'Қолмен толтыру', ru: 'Заполнить вручную', en: 'Type it instead' },
  onCards: {
    kk: 'Жеке куәлікте олар артқы бетінде',
    ru: 'В удостоверении личности они на обороте',
    en: 'On an identity card they are on the back',
  },
  inLines: { kk: 'Жолдарда:', ru: 'В строках:', en: 'In the lines:' },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  oneName: {
    kk: 'Паспортта жоқ болса, бос қалдырыңыз',
    ru: 'Если в паспорте его нет, оставьте пустым',
    en: 'Leave empty if the passport has none',
  },
  moreNames: {
    kk: 'Әкесінің аты, кириллицамен жазылуы',
    ru: 'Отчество, имя кириллицей',
    en: 'Patronymic, name in Cyrillic',
  },
  latestEntry: {
    kk: 'Қазақстанға соңғы кірген күніңіз',
    ru: 'Ваш последний въезд в Казахстан',
    en: 'Your latest entry to Kazakhstan',
  },
  moreEntry: {
    kk: 'Визам немесе рұқсатым бар',
    ru: 'У меня виза или разрешение',
    en: 'I have a visa or a permit',
  },
  hostIsAsked: {
    kk: 'Растау сұрауы осында барады',
    ru: 'Сюда придёт просьба подтвердить',
    en: 'The request to confirm goes here',
  },
  moreHost: {
    kk: 'Телефон, ЖСН, ұйымның БСН',
    ru: 'Телефон, ИИН, БИН организации',
    en: 'Phone, IIN, BIN of an organisation',
  },
  hostUnreachable: {
    kk: 'Поштасы болмаса, үй иесіне әзірге жаза алмаймыз.',
    ru: 'Без почты мы пока не можем написать хозяину.',
    en: 'Without an e-mail we cannot write to your host yet.',
  },
  addEmail: { kk: 'Поштасын қосу', ru: 'Добавить почту', en: 'Add it' },
  haveInvitation: {
    kk: 'Менде шақыру коды бар',
    ru: 'У меня есть код приглашения',
    en: 'I have an invitation code',
  },
  anotherHost: {
    kk: 'Басқа үй иесін көрсету',
    ru: 'Указать другого хозяина',
    en: 'Name another host',
  },
  morePlace: {
    kk: 'Мекенжайдың тіркеу коды (МТК)',
    ru: 'Регистрационный код адреса (РКА)',
    en: 'Registration code of the address (RCA)',
  },
});

/** What an invitation has answered. */
export const invitationMessages = defineMessages({
  host: { kk: 'Үй иесі', ru: 'Хозяин', en: 'Host' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
  days: { kk: 'Шақырудағы күндер', ru: 'Даты приглашения', en: 'Days of the invitation' },
  within: {
    kk: 'Шақырудағы күндер: {days}',
    ru: 'Даты приглашения: {days}',
    en: 'Days of the invitation: {days}',
  },
});

/** Where a page calls a field otherwise than an API does: nobody types a code for a region. */
export const fieldLabelsHere = defineMessages({
  '/immigrant/document/mrz': {
    kk: 'Фотосы бар беттің астындағы жолдарды көшіріңіз',
    ru: 'Перепишите строки внизу страницы с фотографией',
    en: 'Copy the lines at the bottom of the photo page',
  },
  '/immigrant/document/expiresOn': {
    kk: 'Жарамдылық мерзімі',
    ru: 'Срок действия',
    en: 'Date of expiry',
  },
  '/stay/from': {
    kk: 'Осы мекенжайдағы алғашқы күн',
    ru: 'Первый день по этому адресу',
    en: 'First day at the address',
  },
  '/stay/until': {
    kk: 'Осы мекенжайдағы соңғы күн',
    ru: 'Последний день по этому адресу',
    en: 'Last day at the address',
  },
  '/host': { kk: 'Үй иесі', ru: 'Хозяин жилья', en: 'Your host' },
  '/host/email': { kk: 'Электрондық поштасы', ru: 'Электронная почта', en: 'E-mail of your host' },
  '/host/name': { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  '/host/phone': { kk: 'Телефоны', ru: 'Телефон', en: 'Phone' },
  '/host/iin': { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  '/host/bin': { kk: 'Ұйымның БСН', ru: 'БИН организации', en: 'BIN of the organisation' },
  '/host/invitation': { kk: 'Шақыру коды', ru: 'Код приглашения', en: 'Invitation code' },
  '/place/type': { kk: 'Тұратын жеріңіз', ru: 'Вид жилья', en: 'Kind of place' },
  '/place/kato': { kk: 'Облыс немесе қала', ru: 'Область или город', en: 'Region or city' },
  '/place/street': {
    kk: 'Елді мекен, көше',
    ru: 'Населённый пункт, улица',
    en: 'Town or village, street',
  },
  '/place/house': { kk: 'Үйдің нөмірі', ru: 'Номер дома', en: 'House number' },
  '/place/rca': { kk: 'МТК', ru: 'РКА', en: 'RCA' },
});

/** What the page says where the contract's own words would lead to something else. */
export const mistakesHere = defineMessages({
  'lines-missing': {
    kk: 'Жолдарды көшіріңіз немесе «Қолмен толтыру» батырмасын басыңыз.',
    ru: 'Перепишите строки или нажмите «Заполнить вручную».',
    en: 'Copy the lines, or press “Type it instead”.',
  },
  'contact-missing': {
    kk: '{field}: поштасын жазыңыз немесе төменде телефонын, ЖСН не БСН көрсетіңіз.',
    ru: '{field}: укажите почту или, ниже, телефон, ИИН либо БИН.',
    en: '{field}: give an e-mail or, below, a phone, IIN or BIN.',
  },
  'not-one-of': {
    kk: '{field}: тізімнен таңдаңыз.',
    ru: '{field}: выберите из списка.',
    en: '{field}: choose from the list.',
  },
  'unknown-state': {
    kk: '{field}: тізімнен таңдаңыз.',
    ru: '{field}: выберите из списка.',
    en: '{field}: choose from the list.',
  },
  'bad-kato': {
    kk: '{field}: тізімнен таңдаңыз.',
    ru: '{field}: выберите из списка.',
    en: '{field}: choose from the list.',
  },
  'differs-from-mrz': {
    kk: '{field}: паспорт жолдарында – {mrz}. Қайсысы дұрыс екенін тексеріңіз.',
    ru: '{field}: в строках паспорта – {mrz}. Проверьте, что верно.',
    en: '{field}: the lines of the passport say {mrz}. Check which is right.',
  },
  'wrong-check-digit': {
    kk: '{field}: жолдарда қате бар. Белгілерді бір-бірлеп салыстырыңыз.',
    ru: '{field}: в строках ошибка. Сверьте их знак за знаком.',
    en: '{field}: there is a mistake in the lines. Compare them sign by sign.',
  },
});
