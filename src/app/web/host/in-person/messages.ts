import { defineMessages } from '../../../../platform/i18n/index.ts';

/** For a host who has scanned a code that is old, or whose request has ended. */
export const codeEndedMessages = defineMessages({
  title: { kk: 'Бұл код ескірген', ru: 'Этот код устарел', en: 'This code is too old' },
  again: {
    kk: 'Адамнан бетті жаңартып, кодты қайта көрсетуін сұраңыз.',
    ru: 'Попросите человека обновить страницу и показать код снова.',
    en: 'Ask the person to load the page again and show you the new code.',
  },
});
