import { defineMessages } from '../../../platform/i18n/index.ts';

export const homeMessages = defineMessages({
  verify: { kk: 'Анықтаманы тексеру', ru: 'Проверить справку', en: 'Check a certificate' },
  verifyText: {
    kk: 'Сізге анықтама көрсетті ме? Оның шынайы екенін тексеріңіз:',
    ru: 'Вам показали справку? Проверьте, настоящая ли она:',
    en: 'Somebody has shown you a certificate? See whether it is genuine:',
  },
  title: {
    kk: 'Шетелдіктерді болатын жері бойынша тіркеу',
    ru: 'Регистрация иностранцев по месту пребывания',
    en: 'Registration of foreigners at their place of stay',
  },
  lead: {
    kk: 'Қазақстанға келген шетелдік телефон арқылы өзі тіркеледі: тұратын орын берген адам растайды, анықтама өзі жасалады.',
    ru: 'Иностранец в Казахстане регистрируется сам, с телефона: тот, кто предоставляет жильё, подтверждает, и справка создаётся сама.',
    en: 'A foreigner in Kazakhstan registers alone, from a phone: the person who provides the place confirms, and the certificate makes itself.',
  },
  free: {
    kk: 'Өтініш беру де, жауап беру де, анықтама алу да тегін.',
    ru: 'Подать заявление, ответить на него и получить справку можно бесплатно.',
    en: 'Filing, answering and the certificate are free.',
  },
  steps: { kk: 'Үш қадам', ru: 'Три шага', en: 'Three steps' },
  file: { kk: 'Өтініш', ru: 'Заявление', en: 'Filing' },
  fileText: {
    kk: 'Шетелдік төлқұжат деректерін, мекенжайды, күндерді және тұратын орын берген адамды жазады. Өтініштің қашан берілгенін растайтын түбіртек бірден беріледі.',
    ru: 'Иностранец указывает данные паспорта, адрес, даты и того, кто предоставляет жильё. Квитанцию о времени подачи он получает сразу.',
    en: 'The foreigner gives passport details, the address, the dates and the person who provides the place. A receipt that says when they filed comes at once.',
  },
  confirm: { kk: 'Растау', ru: 'Подтверждение', en: 'Confirmation' },
  confirmText: {
    kk: 'Тұратын орын берген адамға сілтемесі бар хат келеді. Ол растайды немесе бас тартады. Ол үшін аккаунт керек емес.',
    ru: 'Тому, кто предоставляет жильё, приходит письмо со ссылкой. Он подтверждает или отказывает. Аккаунт для этого не нужен.',
    en: 'The person who provides the place gets an e-mail with a link, and confirms or declines. They need no account for it.',
  },
  certificate: {
    kk: 'Тіркеу туралы анықтама',
    ru: 'Справка о регистрации',
    en: 'Registration certificate',
  },
  certificateText: {
    kk: 'Растаған соң анықтама өзі жасалады, кейде алдымен өтінішті қызметкер қарайды. Анықтаманың QR кодын интернетсіз де тексеруге болады.',
    ru: 'После подтверждения справка создаётся сама; иногда сначала заявление смотрит сотрудник. QR-код справки можно проверить и без интернета.',
    en: 'After the confirmation the certificate makes itself; sometimes an officer looks at the filing first. Its QR code can be checked without internet too.',
  },
  developers: { kk: 'Әзірлеушілерге', ru: 'Разработчикам', en: 'For developers' },
  developersText: {
    kk: 'Бұл алғашқы нұсқада өтініш бағдарламалық интерфейс (API) арқылы беріледі.',
    ru: 'В этой первой версии заявления подаются через программный интерфейс (API).',
    en: 'In this first version filings are sent through a programming interface (API).',
  },
  api: { kk: 'API сипаттамасы', ru: 'Описание API', en: 'Description of the API' },
});

export const sessionMessages = defineMessages({
  signedIn: {
    kk: 'Сіз жүйеге кірдіңіз: {role}.',
    ru: 'Вы вошли: {role}.',
    en: 'You are signed in: {role}.',
  },
  account: { kk: 'Аккаунт: {accountId}', ru: 'Аккаунт: {accountId}', en: 'Account: {accountId}' },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
});

/** In what capacity somebody is signed in. */
export const roleMessages = defineMessages({
  officer: { kk: 'қызметкер', ru: 'сотрудник', en: 'officer' },
  supervisor: { kk: 'басшы', ru: 'руководитель', en: 'supervisor' },
  person: { kk: 'пайдаланушы', ru: 'пользователь', en: 'user' },
});

export const demoSectionMessages = defineMessages({
  heading: { kk: 'Көрсетілім', ru: 'Демонстрация', en: 'Demonstration' },
  text: {
    kk: 'Мұндағы адамдар ойдан шығарылған. Барлық хатты осы жерден оқуға болады.',
    ru: 'Люди здесь вымышлены. Все письма можно прочитать здесь.',
    en: 'The people here are invented. All messages can be read here.',
  },
});
