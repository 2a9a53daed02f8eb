import { defineMessages } from '../../../platform/i18n/index.ts';

/** What stands on every page. */
export const frameMessages = defineMessages({
  skip: {
    kk: 'Негізгі мәтінге өту',
    ru: 'Перейти к содержанию',
    en: 'Skip to the content',
  },
  languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  menu: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  start: { kk: 'Tirkeu, бастапқы бет', ru: 'Tirkeu, начальная страница', en: 'Tirkeu, start page' },
  demonstration: {
    kk: 'Көрсету үшін жасалған. Мұнда ешкім шынымен тіркелмейді.',
    ru: 'Демонстрация. По-настоящему здесь никого не регистрируют.',
    en: 'Demonstration. Nobody is really registered here.',
  },
  footer: {
    kk: 'Тіркелу тегін. Біз ешқашан ақша сұрамаймыз.',
    ru: 'Регистрация бесплатна. Мы никогда не просим денег.',
    en: 'Registration is free. We never ask for money.',
  },
  verify: { kk: 'Анықтаманы тексеру', ru: 'Проверить справку', en: 'Check a certificate' },
  privacy: { kk: 'Деректеріңіз туралы', ru: 'О ваших данных', en: 'About your data' },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
  mistakes: {
    kk: 'Мынаны түзету керек',
    ru: 'Нужно исправить',
    en: 'Something needs correcting',
  },
  mistakeInTitle: { kk: 'Түзету керек', ru: 'Нужно исправить', en: 'Needs correcting' },
  optional: { kk: '(міндетті емес)', ru: '(необязательно)', en: '(optional)' },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  month: { kk: 'Айы', ru: 'Месяц', en: 'Month' },
  year: { kk: 'Жылы', ru: 'Год', en: 'Year' },
  notADate: {
    kk: '{field}: күнін, айын және жылын санмен жазыңыз.',
    ru: '{field}: укажите день, месяц и год цифрами.',
    en: '{field}: give day, month and year in digits.',
  },
  change: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
});

/** The parts of the product, as the menu calls them. */
export const sectionMessages = defineMessages({
  account: { kk: 'Тіркеулер', ru: 'Регистрации', en: 'Registrations' },
  host: { kk: 'Сұраулар', ru: 'Запросы', en: 'Requests' },
  console: { kk: 'Қарау', ru: 'Рассмотрение', en: 'Review' },
  settings: { kk: 'Баптаулар', ru: 'Настройки', en: 'Settings' },
});

/** Each language by its own name, for those who read no other. */
export const ENDONYMS = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
} as const;
