import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const discardMessages = defineMessages({
  title: {
    kk: 'Жазғаныңызды өшіру керек пе?',
    ru: 'Удалить то, что вы ввели?',
    en: 'Delete what you have typed?',
  },
  notSent: {
    kk: 'Бұл өтініш әлі жіберілген жоқ.',
    ru: 'Это заявление ещё не отправлено.',
    en: 'This filing was not sent yet.',
  },
  caseStays: {
    kk: 'Жіберілген өтініш өзгермейді.',
    ru: 'Отправленное заявление останется прежним.',
    en: 'The filing that you sent stays as it is.',
  },
  discard: { kk: 'Иә, өшіру', ru: 'Да, удалить', en: 'Yes, delete' },
  keep: { kk: 'Жоқ, қалдыру', ru: 'Нет, оставить', en: 'No, keep it' },
});
