import { defineMessages } from '../../../../platform/i18n/index.ts';

export const indexMessages = defineMessages({
  title: {
    kk: 'Ережелер қарапайым тілмен',
    ru: 'Правила простыми словами',
    en: 'The rules in plain words',
  },
  lead: {
    kk: 'Қазақстанға келген шетелдіктер мен үй иелеріне.',
    ru: 'Для иностранцев в Казахстане и тех, у кого они живут.',
    en: 'For foreigners in Kazakhstan, and for those they stay with.',
  },
  tools: { kk: 'Өз мерзіміңіз', ru: 'Ваши сроки', en: 'Your own days' },
  topics: { kk: 'Тақырыптар', ru: 'Темы', en: 'Topics' },
});
