import { defineMessages } from '../../../platform/i18n/index.ts';

/** What the pages of filing and those of the account both say. */
export const portalMessages = defineMessages({
  account: { kk: 'Тіркеулерім', ru: 'Мои регистрации', en: 'My registrations' },
  toAccount: { kk: 'Тіркеулеріме өту', ru: 'К моим регистрациям', en: 'To my registrations' },
  toCase: { kk: 'Өтінішке', ru: 'К заявлению', en: 'To the filing' },
  addEmail: { kk: 'Поштасын қосу', ru: 'Добавить почту', en: 'Add their e-mail' },
  family: { kk: 'Тағы бір адамды қосу', ru: 'Добавить ещё человека', en: 'Add another person' },
});
