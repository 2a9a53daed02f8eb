import { defineMessages } from '../../platform/i18n/index.ts';

/** What has changed of a filing, as the alarm says it; no colon stands in one. */
export const changeMessages = defineMessages({
  host: {
    kk: 'Өтінішіңіздегі үй иесі немесе мекенжай өзгертілді.',
    ru: 'В вашем заявлении изменены хозяин или адрес.',
    en: 'The host or the address in your filing was changed.',
  },
  contact: {
    kk: 'Өтінішіңіздегі байланыс деректері өзгертілді.',
    ru: 'В вашем заявлении изменены контакты.',
    en: 'The contact details in your filing were changed.',
  },
  both: {
    kk: 'Өтінішіңіздегі байланыс деректері мен үй иесі немесе мекенжай өзгертілді.',
    ru: 'В вашем заявлении изменены контакты и хозяин или адрес.',
    en: 'The contact details and the host or the address in your filing were changed.',
  },
});

/** What "this was not me" brings at once, to the one whose certificate it is. */
export const effectMessages = defineMessages({
  stops: {
    kk: 'Қызметкер қарағанша анықтамаңыз жарамсыз.',
    ru: 'Пока сотрудник не посмотрит, справка не действует.',
    en: 'Until an officer has looked, your certificate does not count.',
  },
});
