import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const documentsMessages = defineMessages({
  title: { kk: 'Не керек', ru: 'Что понадобится', en: 'What you need' },
  lead: {
    kk: 'Паспортыңыз, мекенжайыңыз және үй иесінің байланысы.',
    ru: 'Паспорт, адрес и контакт хозяина жилья.',
    en: 'Your passport, your address, and a way to reach your host.',
  },
  asked: { kk: 'Бұйрық не сұрайды', ru: 'Что требует приказ', en: 'What the order asks for' },
  name: {
    kk: 'тегіңіз, атыңыз, болса әкеңіздің аты',
    ru: 'фамилия, имя, отчество, если есть',
    en: 'your surname, given name, and patronymic if you have one',
  },
  birthDate: { kk: 'туған күніңіз', ru: 'дата рождения', en: 'your date of birth' },
  passport: {
    kk: 'паспорт деректері',
    ru: 'паспортные данные',
    en: 'the details of your passport',
  },
  host: {
    kk: 'тұратын орынды беретін адам',
    ru: 'кто предоставляет место для проживания',
    en: 'who provides the place where you stay',
  },
  address: {
    kk: 'уақытша тұратын мекенжайыңыз',
    ru: 'адрес временного проживания',
    en: 'the address',
  },
  here: { kk: 'Мұнда тіркелу үшін', ru: 'Чтобы подать здесь', en: 'To file here' },
  hereText: {
    kk: 'Электрондық пошта жеткілікті. ЖСН, қазақстандық нөмір немесе электрондық қолтаңба керек емес. Ештеңе сканерлеп жібермейсіз.',
    ru: 'Достаточно электронной почты. ИИН, казахстанский номер и электронная подпись не нужны. Сканы прилагать не надо.',
    en: 'An e-mail address is enough. You need no IIN, no Kazakh number, no digital signature, and send no scans.',
  },
});
