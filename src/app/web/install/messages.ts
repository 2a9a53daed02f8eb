import { defineMessages } from '../../../platform/i18n/index.ts';

/** The host application as a phone shows it, and what stands there without network. */
export const installMessages = defineMessages({
  name: {
    kk: 'Tirkeu: маған келген сұраулар',
    ru: 'Tirkeu: запросы ко мне',
    en: 'Tirkeu: requests to me',
  },
  offline: { kk: 'Интернет жоқ', ru: 'Нет интернета', en: 'No internet' },
  comesBack: {
    kk: 'Сұрауларыңыз интернет қосылғанда қайта ашылады.',
    ru: 'Запросы откроются, когда появится интернет.',
    en: 'Your requests come back when you are online.',
  },
  again: { kk: 'Қайталап көру', ru: 'Попробовать снова', en: 'Try again' },
});
