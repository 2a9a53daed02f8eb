import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const movingMessages = defineMessages({
  title: { kk: 'Көшсеңіз немесе кетсеңіз', ru: 'Переезд и отъезд', en: 'When you move or leave' },
  lead: {
    kk: 'Жаңа жерде {workingDays} жұмыс күні ішінде тіркеліңіз.',
    ru: 'На новом месте зарегистрируйтесь за {workingDays, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}.',
    en: 'Register at the new place within {workingDays, plural, one {# working day} other {# working days}}.',
  },
  move: { kk: 'Көшсеңіз', ru: 'Если вы переехали', en: 'When you move' },
  moveText: {
    kk: 'Бұрынғы мекенжайдан өздігінен шығасыз. Ешқайда барудың керегі жоқ.',
    ru: 'С прежнего адреса вас снимут автоматически. Никуда ходить не надо.',
    en: 'The registration at the old address ends by itself. You need not go anywhere.',
  },
  until: {
    kk: 'Ескісі қашан аяқталады',
    ru: 'Когда кончается прежняя',
    en: 'When the old one ends',
  },
  untilText: {
    kk: 'Жаңа үй иесі растаған сәтте. Растамаса, бұрынғы тіркеуіңіз күшінде қалады.',
    ru: 'Когда подтвердит новый хозяин. Если он откажет, прежняя регистрация остаётся.',
    en: 'At the moment your new host confirms. If they decline, the old one stays in force.',
  },
  leave: { kk: 'Елден кетсеңіз', ru: 'Если вы уезжаете', en: 'When you leave the country' },
  leaveText: {
    kk: 'Шекарадан шыққанда тіркеу аяқталады деп санаймыз. Қайта келсеңіз, күндер жаңадан саналады.',
    ru: 'Мы считаем, что с выездом регистрация кончается. После нового въезда срок идёт заново.',
    en: 'We take it that leaving ends a registration. When you come back, the days begin anew.',
  },
});
