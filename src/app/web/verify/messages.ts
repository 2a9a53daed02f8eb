import { defineMessages } from '../../../platform/i18n/index.ts';

export const verifyMessages = defineMessages({
  title: { kk: 'Анықтаманы тексеру', ru: 'Проверка справки', en: 'Check a certificate' },
  lead: {
    kk: 'Анықтамадағы QR кодын телефонмен сканерлеп, шыққан мәтінді осында қойыңыз. Кірудің қажеті жоқ.',
    ru: 'Считайте QR-код справки телефоном и вставьте сюда полученный текст. Входить не нужно.',
    en: 'Scan the QR code of the certificate with a phone and paste its text here. You need not sign in.',
  },
  text: { kk: 'QR кодының мәтіні', ru: 'Текст QR-кода', en: 'Text of the QR code' },
  hint: {
    kk: 'Бүкіл мекенжай, # белгісінен кейінгісімен бірге.',
    ru: 'Весь адрес, вместе с тем, что стоит после знака #.',
    en: 'The whole address, with what comes after the # sign.',
  },
  missing: {
    kk: 'QR кодының мәтінін қойыңыз.',
    ru: 'Вставьте текст QR-кода.',
    en: 'Paste the text of the QR code.',
  },
  check: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
  again: { kk: 'Басқасын тексеру', ru: 'Проверить другую', en: 'Check another one' },
  compare: {
    kk: 'Паспортпен салыстырыңыз',
    ru: 'Сравните с паспортом',
    en: 'Compare with the passport',
  },
  valid: { kk: 'Жарамды', ru: 'Действительна', en: 'Valid' },
  notValid: { kk: 'Жарамсыз', ru: 'Недействительна', en: 'Not valid' },
  name: { kk: 'Тегі және аты', ru: 'Фамилия и имя', en: 'Name' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  nationality: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  document: {
    kk: 'Құжат нөмірінің соңғы таңбалары',
    ru: 'Последние знаки номера документа',
    en: 'Last characters of the document number',
  },
  place: { kk: 'Тұратын орны', ru: 'Место проживания', en: 'Place of stay' },
  period: { kk: 'Мерзімі', ru: 'Срок', en: 'Period' },
  number: { kk: 'Анықтаманың нөмірі', ru: 'Номер справки', en: 'Number of the certificate' },
});
