import { defineMessages } from '../../../../platform/i18n/index.ts';

export const privacyMessages = defineMessages({
  title: { kk: 'Деректеріңіз туралы', ru: 'О ваших данных', en: 'About your data' },
  lead: {
    kk: 'Біз тек тіркеуге керегін сақтаймыз және оны ешкімге сатпаймыз.',
    ru: 'Мы храним только то, что нужно для регистрации, и никому это не продаём.',
    en: 'We keep only what a registration needs, and sell it to nobody.',
  },
  what: { kk: 'Не сақталады', ru: 'Что хранится', en: 'What is kept' },
  whatFiled: {
    kk: 'Өтініште жазғаныңыз: аты-жөніңіз, туған күніңіз, құжатыңыз, тұратын мекенжайыңыз, күндер, үй иесі.',
    ru: 'То, что вы указали в заявлении: имя, дата рождения, документ, адрес, даты, хозяин жилья.',
    en: 'What you file: name, birth date, document, address, dates, host.',
  },
  whatHappened: {
    kk: 'Өтінішпен не және қашан болғаны.',
    ru: 'Что и когда произошло с заявлением.',
    en: 'What happened to the filing, and when.',
  },
  whatNot: {
    kk: 'Қайда жүргеніңізді, телефоныңызда не барын сақтамаймыз. Құпиясөз жоқ.',
    ru: 'Мы не храним, где вы находитесь и что у вас в телефоне. Паролей нет.',
    en: 'Not where you are, nothing on your phone, no password.',
  },
  who: { kk: 'Кім көреді', ru: 'Кто это видит', en: 'Who sees it' },
  whoHost: {
    kk: 'Үй иесі аты-жөніңізді, күндер мен мекенжайды ғана көреді. Құжат нөмірін көрмейді.',
    ru: 'Хозяин видит имя, даты и адрес. Номер документа он не видит.',
    en: 'Your host sees name, dates and address. Never the document number.',
  },
  whoOfficer: {
    kk: 'Көші-қон полициясының қызметкері. Әр қараған сайын жазылып қалады.',
    ru: 'Сотрудник миграционной полиции. Каждый просмотр записывается.',
    en: 'An officer of the migration police. Each look is recorded.',
  },
  whoChecker: {
    kk: 'Анықтаманы көрсетсеңіз, оны тексеретін адам анықтамада жазылғанды ғана көреді.',
    ru: 'Кому вы показали справку, тот видит только то, что в ней написано.',
    en: 'Whoever you show the certificate sees only what stands in it.',
  },
  cookies: { kk: 'Cookie файлдары', ru: 'Файлы cookie', en: 'Cookies' },
  cookiesText: {
    kk: 'Тек кіруге, таңдаған тіліңізге және өтініштің тым жиі жіберілмеуіне қажет. Ешкім бақыламайды, бөгде сайттар жүктелмейді.',
    ru: 'Только для входа, выбранного языка и чтобы заявления не слали слишком часто. Никакой слежки, ничего с чужих сайтов.',
    en: 'Only for signing in, for your language, and so that filings are not sent too often. No tracking, nothing from other sites.',
  },
  yours: { kk: 'Сіздің құқығыңыз', ru: 'Ваши права', en: 'What you can do' },
  yoursExport: {
    kk: 'Сіз туралы сақталғанның бәрін жүктеп алу',
    ru: 'Скачать всё, что о вас хранится',
    en: 'Download everything that is kept about you',
  },
  yoursCorrect: {
    kk: 'Қатені түзету: өтінішіңізді ашып, өзгертіңіз',
    ru: 'Исправить ошибку: откройте заявление и измените его',
    en: 'Correct a mistake: open your filing and change it',
  },
  terms: {
    kk: 'Деректер заңда белгіленген мерзімде сақталады («Дербес деректер және оларды қорғау туралы» 94-V заң).',
    ru: 'Сроки хранения определяет закон (№ 94-V «О персональных данных и их защите»).',
    en: 'The law says how long data is kept (No. 94-V on personal data and their protection).',
  },
});
