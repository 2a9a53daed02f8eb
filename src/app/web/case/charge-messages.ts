import { defineMessages, type Message } from '../../../platform/i18n/index.ts';
import type { OfficerGround } from '../../../registration/index.ts';

/** The two grounds on which officers may refuse, as the Order names them. */
export const groundMessages = defineMessages({
  'inaccurate-information': {
    kk: 'Дұрыс емес мәлімет',
    ru: 'Недостоверные сведения',
    en: 'Inaccurate information',
  },
  'stay-violation': {
    kk: 'Рұқсат етілген болу мерзімін бұзу',
    ru: 'Нарушение разрешённого срока пребывания',
    en: 'Violation of the permitted stay',
  },
}) satisfies Record<OfficerGround, Message>;

export const chargeMessages = defineMessages({
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  dates: { kk: 'Қай күндер', ru: 'За какие дни', en: 'Which days' },
  rule: { kk: 'Ережесі', ru: 'Правило', en: 'Rule' },
  readRule: { kk: 'Ережені оқу', ru: 'Прочитать правило', en: 'Read the rule' },
  filed: { kk: 'Өтініште: {text}', ru: 'В заявлении: {text}', en: 'In the filing: {text}' },
  notGiven: { kk: 'Өтініште жоқ', ru: 'В заявлении нет', en: 'Not given in the filing' },
});
