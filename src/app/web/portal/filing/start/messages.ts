import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const startMessages = defineMessages({
  unfinished: { kk: 'Аяқталмаған', ru: 'Не закончено', en: 'Not finished yet' },
  goOn: { kk: 'Жалғастыру: {name}', ru: 'Продолжить: {name}', en: 'Continue: {name}' },
  nameless: { kk: 'аты әлі жазылмаған', ru: 'имя ещё не указано', en: 'no name yet' },
});
