import { defineMessages } from '../../../platform/i18n/index.ts';

/** What stands on every page. */
export const frameMessages = defineMessages({
  skip: {
    kk: 'Негізгі мәтінге өту',
    ru: 'Перейти к содержанию',
    en: 'Skip to the content',
  },
  languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  start: { kk: 'Tirkeu, бастапқы бет', ru: 'Tirkeu, начальная страница', en: 'Tirkeu, start page' },
  demonstration: {
    kk: 'Көрсету үшін жасалған. Мұнда ешкім шынымен тіркелмейді.',
    ru: 'Демонстрация. По-настоящему здесь никого не регистрируют.',
    en: 'Demonstration. Nobody is really registered here.',
  },
  footer: {
    kk: 'Біз ешқашан ақша, құпиясөз немесе код сұрамаймыз.',
    ru: 'Мы никогда не просим денег, паролей или кодов.',
    en: 'We never ask for money, passwords or codes.',
  },
  mistakes: {
    kk: 'Мынаны түзету керек',
    ru: 'Нужно исправить',
    en: 'Something needs correcting',
  },
  mistakeInTitle: { kk: 'Түзету керек', ru: 'Нужно исправить', en: 'Needs correcting' },
});

/** Each language by its own name, for those who read no other. */
export const ENDONYMS = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;
