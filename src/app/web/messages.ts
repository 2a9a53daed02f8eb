import { defineMessages } from '../../platform/i18n/index.ts';

/** A form that was left open over a sign-in, or that another site has sent. */
export const formGuardMessages = defineMessages({
  title: {
    kk: 'Бұл бет ескірген',
    ru: 'Эта страница устарела',
    en: 'This page is out of date',
  },
  why: {
    kk: 'Ештеңе жіберілген жоқ. Бетті қайта ашып, тағы бір рет жіберіңіз.',
    ru: 'Ничего не отправлено. Откройте страницу заново и отправьте ещё раз.',
    en: 'Nothing was sent. Open the page again and send once more.',
  },
  again: { kk: 'Бетті қайта ашу', ru: 'Открыть заново', en: 'Open it again' },
});
