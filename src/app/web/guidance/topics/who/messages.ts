import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const whoMessages = defineMessages({
  title: {
    kk: 'Кім, қай күнге дейін тіркеледі',
    ru: 'Кто регистрируется и до какого дня',
    en: 'Who must register, and by when',
  },
  lead: {
    kk: 'Шекарадан өткен күннен бастап {calendarDays}-күнтізбелік күннен қалмай тіркеліңіз.',
    ru: 'Не позже {calendarDays}-го календарного дня со дня пересечения границы.',
    en: 'By calendar day {calendarDays} from the day you cross the border.',
  },
  who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  whoText: {
    kk: 'Визасыз {upToDays} күнге дейін болуға болатын мемлекеттердің азаматтары. Халықаралық шарт басқаша айтса, шарт қолданылады.',
    ru: 'Граждане стран, с которыми установлен порядок пребывания до {upToDays} дней. Если международный договор говорит иначе, действует договор.',
    en: 'People from states whose citizens may stay for up to {upToDays} days, unless a treaty says otherwise.',
  },
  shorter: {
    kk: 'Азырақ күнге рұқсат болса',
    ru: 'Если вам можно меньше 90 дней',
    en: 'If you may stay for less than 90 days',
  },
  shorterText: {
    kk: 'Біздің түсінігімізше, тіркелу міндетті емес. Басқаша түсінетіндер де бар, сондықтан тіркелуге болады.',
    ru: 'По нашему толкованию, регистрация не обязательна. Есть и другие толкования, поэтому зарегистрироваться можно.',
    en: 'By our reading you need not register. Others read the order differently, so you may.',
  },
  others: {
    kk: 'Визасы, рұқсаты немесе қызметтік паспорты барлар',
    ru: 'Виза, разрешение или служебный паспорт',
    en: 'With a visa, a permit or a service passport',
  },
  othersText: {
    kk: 'Бұйрықтың оларға қатысы бар-жоғы белгісіз. Тіркелуге болады. Балалар үшін ата-анасы тіркейді.',
    ru: 'Относится ли к ним приказ, неизвестно. Зарегистрироваться можно. За детей подают родители.',
    en: 'Whether the order is meant for them is not known. They may register. For children a parent files.',
  },
  counting: { kk: 'Күндер қалай саналады', ru: 'Как считать дни', en: 'How the days are counted' },
  countingText: {
    kk: 'Шекарадан өткен күннің өзі есепке кіре ме – белгісіз. Сізге ертерек күнді айтамыз. Кешіктіңіз деп тек кешірек күннен кейін санаймыз.',
    ru: 'Считается ли сам день въезда, неизвестно. Вам мы называем более ранний день, а опозданием считаем только то, что после более позднего.',
    en: 'It is not known whether the day of crossing counts. We tell you the earlier day, and call late only what comes after the later one.',
  },
  inTime: { kk: 'Қашан үлгердіңіз', ru: 'Что значит «вовремя»', en: 'What is in time' },
  inTimeText: {
    kk: 'Өтінішті мерзімінде беру жеткілікті ме, әлде үй иесі де растауы керек пе – белгісіз. Біз берген күнді санаймыз. Қолхатты сақтаңыз: ол тіркеу емес, берген уақытыңызды дәлелдейді.',
    ru: 'Достаточно ли подать заявление в срок или нужно и подтверждение хозяина, неизвестно. Мы считаем день подачи. Сохраните квитанцию: это не регистрация, но доказательство, когда вы подали.',
    en: 'Whether filing in time is enough, or the host must have confirmed too, is not known. We go by the day you file. Keep the receipt: it is no registration, but it proves when you filed.',
  },
});
