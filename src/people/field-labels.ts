import { defineMessages } from '../platform/i18n/index.ts';

/** What people call the fields of a filing's `immigrant`, by JSON pointer. */
export const fieldLabels = defineMessages({
  '/immigrant': {
    kk: 'Шетелдік туралы мәлімет',
    ru: 'Сведения об иностранце',
    en: 'The foreigner',
  },
  '/immigrant/surname': { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
  '/immigrant/givenNames': { kk: 'Аты', ru: 'Имя', en: 'Given names' },
  '/immigrant/patronymic': { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
  '/immigrant/cyrillicName': {
    kk: 'Аты-жөні кириллицамен',
    ru: 'Имя кириллицей',
    en: 'Name in Cyrillic',
  },
  '/immigrant/sex': { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
  '/immigrant/birthDate': { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  '/immigrant/nationality': { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  '/immigrant/document': { kk: 'Жеке басты куәландыратын құжат', ru: 'Документ', en: 'Document' },
  '/immigrant/document/type': { kk: 'Құжаттың түрі', ru: 'Вид документа', en: 'Kind of document' },
  '/immigrant/document/number': {
    kk: 'Құжаттың нөмірі',
    ru: 'Номер документа',
    en: 'Document number',
  },
  '/immigrant/document/issuingState': {
    kk: 'Құжатты берген мемлекет',
    ru: 'Государство, выдавшее документ',
    en: 'Issuing state',
  },
  '/immigrant/document/expiresOn': {
    kk: 'Құжаттың жарамдылық мерзімі',
    ru: 'Срок действия документа',
    en: 'Date of expiry',
  },
  '/immigrant/document/mrz': {
    kk: 'Құжаттың машинамен оқылатын жолдары',
    ru: 'Машиночитаемые строки документа',
    en: 'Machine-readable lines of the document',
  },
  '/immigrant/document/mrz/*': {
    kk: 'Машинамен оқылатын жол',
    ru: 'Машиночитаемая строка',
    en: 'Machine-readable line',
  },
  '/immigrant/contact': { kk: 'Байланыс', ru: 'Контакты', en: 'Contact' },
  '/immigrant/contact/email': {
    kk: 'Электрондық пошта',
    ru: 'Электронная почта',
    en: 'E-mail address',
  },
  '/immigrant/contact/phone': { kk: 'Телефон нөмірі', ru: 'Номер телефона', en: 'Phone number' },
  '/immigrant/contact/language': {
    kk: 'Хаттардың тілі',
    ru: 'Язык писем',
    en: 'Language of messages',
  },
});
