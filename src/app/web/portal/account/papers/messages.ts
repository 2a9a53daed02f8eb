import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const papersMessages = defineMessages({
  title: {
    kk: 'Қайда тұратыныңызды көрсетіңіз',
    ru: 'Покажите, где вы живёте',
    en: 'Show where you stay',
  },
  lead: {
    kk: 'Үй иесі жауап бермеді. Жалдау шарты, төлем түбіртегі немесе көршінің жазбасы көмектеседі.',
    ru: 'Хозяин не ответил. Поможет договор найма, чек об оплате или записка соседа.',
    en: 'Your host has not answered. A lease, proof of payment or a note of a neighbour helps.',
  },
  afterwards: {
    kk: 'Қызметкер оларды қарап, үй иесімен басқаша байланысады немесе орын беретін басқа адамнан сұрайды. Өтініш берген күніңіз сақталады.',
    ru: 'Сотрудник посмотрит их и свяжется с хозяином иначе или спросит другого, кто предоставляет жильё. День подачи сохраняется.',
    en: 'An officer looks at them, and reaches your host in another way or asks somebody else who provides the place. Your day of filing is kept.',
  },
  host: {
    kk: 'Үй иесі әлі де жауап бере алады.',
    ru: 'Хозяин всё ещё может ответить.',
    en: 'Your host can still answer.',
  },
});
