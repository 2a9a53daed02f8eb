import { defineMessages } from '../../../../platform/i18n/index.ts';

export const homeMessages = defineMessages({
  title: {
    kk: 'Тұрған жеріңізде тіркеліңіз',
    ru: 'Зарегистрируйтесь там, где живёте',
    en: 'Register where you stay',
  },
  ask: {
    kk: 'Қазақстандағы шетелдіктерге: үш сұрақ, кірудің керегі жоқ.',
    ru: 'Для иностранцев в Казахстане: три вопроса, входить не нужно.',
    en: 'For foreigners in Kazakhstan: three questions, no sign-in.',
  },
  lead: {
    kk: 'Өзіңіз, телефонмен, тегін.',
    ru: 'Сами, с телефона, бесплатно.',
    en: 'By yourself, on a phone, free.',
  },
  register: { kk: 'Тіркелу', ru: 'Зарегистрироваться', en: 'Register' },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  need: { kk: 'Не керек', ru: 'Что понадобится', en: 'What you need' },
  needPassport: { kk: 'Паспортыңыз', ru: 'Ваш паспорт', en: 'Your passport' },
  needEmail: {
    kk: 'Электрондық поштаңыз',
    ru: 'Ваша электронная почта',
    en: 'Your e-mail address',
  },
  needHost: {
    kk: 'Тұратын жеріңіздің мекенжайы және үй иесінің электрондық поштасы',
    ru: 'Адрес, где вы живёте, и электронная почта хозяина жилья',
    en: 'The address where you stay, and the e-mail of your host',
  },
  steps: { kk: 'Қалай болады', ru: 'Как это проходит', en: 'How it goes' },
  file: { kk: 'Сіз өтініш бересіз', ru: 'Вы подаёте заявление', en: 'You file' },
  fileText: {
    kk: 'Шамамен үш минут. Берген уақытыңыз жазылған қолхат бірден беріледі.',
    ru: 'Около трёх минут. Квитанцию о подаче получите сразу.',
    en: 'About three minutes. A receipt with the time comes at once.',
  },
  confirm: { kk: 'Үй иесі растайды', ru: 'Хозяин подтверждает', en: 'Your host confirms' },
  confirmText: {
    kk: 'Хаттағы бір сілтемемен, аккаунтсыз.',
    ru: 'По ссылке из письма, без аккаунта.',
    en: 'By a link in an e-mail, without an account.',
  },
  certificate: { kk: 'Анықтама дайын', ru: 'Справка готова', en: 'The certificate is ready' },
  certificateText: {
    kk: 'Кейде алдымен қызметкер қарайды. QR кодын интернетсіз де тексеруге болады.',
    ru: 'Иногда заявление сначала проверяет сотрудник. QR-код проверяется и без интернета.',
    en: 'Sometimes an officer looks first. Its QR code can be checked offline too.',
  },
  others: {
    kk: 'Басқа мақсатпен келдіңіз бе?',
    ru: 'Вы пришли за другим?',
    en: 'Here for something else?',
  },
  rules: {
    kk: 'Ережелерді оқығым келеді',
    ru: 'Я хочу прочитать правила',
    en: 'I want to read the rules',
  },
  nextTrip: {
    kk: 'Визасыз күндерімді санағым келеді',
    ru: 'Я хочу посчитать свои дни без визы',
    en: 'I want to count my visa-free days',
  },
  host: {
    kk: 'Менде біреудің тұратынын растауымды сұрады',
    ru: 'Меня просят подтвердить, что кто-то живёт у меня',
    en: 'I was asked to confirm that somebody stays with me',
  },
  verify: {
    kk: 'Анықтаманы тексергім келеді',
    ru: 'Я хочу проверить справку',
    en: 'I want to check a certificate',
  },
  api: { kk: 'Әзірлеушіге API керек', ru: 'Мне нужен API', en: 'I need the API' },
});

export const demoSectionMessages = defineMessages({
  heading: { kk: 'Көрсетілім', ru: 'Демонстрация', en: 'Demonstration' },
  text: {
    kk: 'Мұндағы адамдар ойдан шығарылған. Барлық хатты осы жерден оқуға болады.',
    ru: 'Люди здесь вымышлены. Все письма можно прочитать здесь же.',
    en: 'The people here are invented. All messages can be read here.',
  },
});
