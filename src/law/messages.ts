import { defineMessages } from '../platform/i18n/index.ts';

/**
 * What was done in each step. `title` is that of the record that the step rests on; dates come as people
 * write them, holidays by their name.
 */
export const stepMessages = defineMessages({
  citizen: {
    kk: 'Қазақстан азаматтары көшіп келушілер емес.',
    ru: 'Граждане Казахстана не иммигранты.',
    en: 'Citizens of Kazakhstan are no immigrants.',
  },
  'not-in-force': {
    kk: 'Бұйрық {from} бастап күшінде, ал шекарадан өткен күн — {crossedOn}.',
    ru: 'Приказ действует с даты {from}, а граница пересечена {crossedOn}.',
    en: 'The Order is in force from {from}; the border was crossed on {crossedOn}.',
  },
  'official-document': {
    kk: 'Дипломатиялық немесе қызметтік паспортпен тіркелуге болады, бірақ міндет емес.',
    ru: 'С дипломатическим или служебным паспортом регистрироваться можно, но не обязательно.',
    en: 'With a diplomatic or service passport one may register, but need not.',
  },
  'holds-visa': {
    kk: 'Визамен келгендер тіркеле алады, бірақ міндетті емес.',
    ru: 'С визой регистрироваться можно, но не обязательно.',
    en: 'With a visa one may register, but need not.',
  },
  'holds-permit': {
    kk: 'Рұқсаты барлар тіркеле алады, бірақ міндетті емес.',
    ru: 'С разрешением регистрироваться можно, но не обязательно.',
    en: 'With a permit one may register, but need not.',
  },
  'no-rule': {
    kk: 'Бұл күнге {nationality} үшін визасыз болу қағидасы белгісіз.',
    ru: 'На этот день правило безвизового пребывания для {nationality} неизвестно.',
    en: 'No rule of a stay without a visa is known for {nationality} on that day.',
  },
  'treaty-required': {
    kk: '{title}. Келісім тіркелуге міндеттейді.',
    ru: '{title}. Соглашение обязывает зарегистрироваться.',
    en: '{title}. The treaty makes registration a duty.',
  },
  'treaty-allowed': {
    kk: '{title}. Келісім тіркелуге міндеттемейді.',
    ru: '{title}. Соглашение не обязывает регистрироваться.',
    en: '{title}. The treaty does not make registration a duty.',
  },
  'treaty-exempt': {
    kk: '{title}. Келісім тіркелуден босатады.',
    ru: '{title}. Соглашение освобождает от регистрации.',
    en: '{title}. The treaty exempts from registration.',
  },
  'reading-required': {
    kk: 'Бір келгенде {days} күнге дейін болуға болады: тіркелу міндетті.',
    ru: 'За один въезд можно быть до {days} дней: регистрация обязательна.',
    en: 'One entry gives up to {days} days: registration is a duty.',
  },
  'reading-allowed': {
    kk: 'Бір келгенде {days} күнге дейін ғана болуға болады: тіркелу міндет емес.',
    ru: 'За один въезд можно быть только до {days} дней: регистрация не обязательна.',
    en: 'One entry gives only up to {days} days: registration is no duty.',
  },
  child: {
    kk: 'Балалар да тіркеледі; өтінішті ата-анасы береді.',
    ru: 'Дети тоже регистрируются; подаёт родитель.',
    en: 'Children register too; a parent files.',
  },
  'deadline-counted': {
    kk: 'Шекарадан {crossedOn} күні өтті. Тіркелу — {days}-күннен кешіктірмей.',
    ru: 'Граница пересечена {crossedOn}. Регистрация — не позднее {days}-го дня.',
    en: 'The border was crossed on {crossedOn}. Registration is due no later than day {days}.',
  },
  'deadline-days': {
    kk: 'Өткен күн бірінші күн болса, соңғы күн — {warnOn}; болмаса, {last}.',
    ru: 'Если день пересечения первый, последний день {warnOn}; если нет, {last}.',
    en: 'If the day of crossing is day 1, the last day is {warnOn}; if not, {last}.',
  },
  'deadline-day': {
    kk: 'Бұл санау бойынша соңғы күн — {last}.',
    ru: 'По этому счёту последний день {last}.',
    en: 'By this count the last day is {last}.',
  },
  'moved-to-working-day': {
    kk: '{from} — демалыс күні, сондықтан соңғы күн {until}.',
    ru: '{from} выходной, поэтому последний день {until}.',
    en: '{from} is a day off, so the last day is {until}.',
  },
  'stay-ends-first': {
    kk: 'Рұқсат етілген мерзім тіркелу мерзімінен ({deadline}) бұрын бітеді.',
    ru: 'Срок пребывания кончается раньше срока регистрации ({deadline}).',
    en: 'The permitted stay ends before the time to register ({deadline}).',
  },
  'stay-allowed': {
    kk: '{title}. Бір келгенде {daysPerEntry} күнге дейін, әр {windowDays} күнде барлығы {daysPerWindow} күн.',
    ru: '{title}. До {daysPerEntry} дней за въезд и всего {daysPerWindow} дней в каждые {windowDays}.',
    en: '{title}. Up to {daysPerEntry} days for each entry, and {daysPerWindow} days in every {windowDays}.',
  },
  'stay-allowed-per-entry': {
    kk: '{title}. Бір келгенде {daysPerEntry} күнге дейін. Жалпы шегі белгісіз.',
    ru: '{title}. До {daysPerEntry} дней за въезд. Общий предел неизвестен.',
    en: '{title}. Up to {daysPerEntry} days for each entry. A limit over several entries is not known.',
  },
  'window-counted': {
    kk: '{from} мен {on} аралығында {used} күн. Келген күн де, кеткен күн де саналды.',
    ru: 'С {from} по {on} дней в стране: {used}. День въезда и день выезда посчитаны.',
    en: '{used, plural, one {# day} other {# days}} from {from} to {on}, the days of entry and exit counted.',
  },
  'entry-while-inside': {
    kk: '{date} күні келу жазылған, ал алдыңғы шығу жазылмаған (осындай {count}). Ол арада болған күндер де саналды.',
    ru: '{date} записан въезд, а выезда до него нет (таких случаев: {count}). Дни между ними посчитаны.',
    en: 'An entry on {date} without an exit before it (found {count}). The days between them are counted.',
  },
  'exit-without-entry': {
    kk: '{date} күні шығу жазылған, ал келу жазылмаған (осындай {count}). Бір күн деп саналды.',
    ru: '{date} записан выезд без въезда (таких случаев: {count}). Посчитан один день.',
    en: 'An exit on {date} without an entry (found {count}). It counts as one day.',
  },
  'movements-unreadable': {
    kk: 'Күні оқылмайтын өтулер саналмады: {count}.',
    ru: 'Пересечения без понятного дня не посчитаны: {count}.',
    en: 'Crossings whose day could not be read were not counted: {count}.',
  },
  'not-inside': {
    kk: '{on} күні елде емес, сондықтан соңғы күні жоқ.',
    ru: '{on} не в стране, поэтому последнего дня нет.',
    en: 'Not in the country after {on}, so there is no last day.',
  },
  'last-day-of-entry': {
    kk: '{entry} күнінен {days} күн: {last} күніне дейін.',
    ru: '{days} дней со дня {entry}: до {last}.',
    en: '{days} days from {entry}: until {last}.',
  },
  'last-day-of-window': {
    kk: 'Терезеде күндер {last} күніне дейін жетеді.',
    ru: 'Дней в окне хватает до {last}.',
    en: 'The days of the window last until {last}.',
  },
  'window-full': {
    kk: '{entry} күні келгенде бірде-бір күн қалмаған.',
    ru: 'При въезде {entry} не оставалось ни одного дня.',
    en: 'On entry on {entry} not a day was left.',
  },
  'stay-passed': {
    kk: 'Соңғы күн {last} болды; {on} — артық күн.',
    ru: 'Последний день был {last}; {on} уже лишний.',
    en: 'The last day was {last}; {on} is too late.',
  },
  'permit-ends': {
    kk: 'Виза немесе рұқсат {until} күніне дейін.',
    ru: 'Виза или разрешение до {until}.',
    en: 'The visa or permit lasts until {until}.',
  },
  'clock-counted': {
    kk: '{title}: {from} күнінен кейін {days} жұмыс күні, соңғысы — {last}.',
    ru: '{title}: рабочих дней после {from}: {days}, последний {last}.',
    en: '{title}: {days, plural, one {# working day} other {# working days}} after {from}, the last is {last}.',
  },
  'clock-warned': {
    kk: 'Бірінші күн саналса, соңғы күн — {warnOn}: сол күні ескертеміз.',
    ru: 'Если первый день считать, последний {warnOn}: предупредим в этот день.',
    en: 'If the first day counts, the last is {warnOn}: we warn on that day.',
  },
  'clock-months': {
    kk: '{title}: {from} күнінен {months} ай, {last} күніне дейін.',
    ru: '{title}: месяцев со дня {from}: {months}, до {last}.',
    en: '{title}: {months, plural, one {# month} other {# months}} from {from}, until {last}.',
  },
  'day-off': {
    kk: '{date} — демалыс: {holiday}.',
    ru: '{date} выходной: {holiday}.',
    en: '{date} is a day off: {holiday}.',
  },
  'day-is-worked': {
    kk: '{date} — жұмыс күні.',
    ru: '{date} рабочий день.',
    en: '{date} is a working day.',
  },
  'no-calendar': {
    kk: '{year} жылдың жұмыс күнтізбесі белгісіз: дүйсенбіден жұмаға дейін саналды.',
    ru: 'Рабочий календарь на {year} год неизвестен: посчитаны дни с понедельника по пятницу.',
    en: 'The working calendar of {year} is not known: Monday to Friday were counted.',
  },
  'day-unreadable': {
    kk: 'Мұндай күн жоқ, сондықтан ештеңе саналмады.',
    ru: 'Такого дня нет, поэтому ничего не посчитано.',
    en: 'There is no such day, so nothing was counted.',
  },
  'beyond-calendar': {
    kk: 'Бұл күндер күнтізбеден тыс.',
    ru: 'Эти дни за пределами календаря.',
    en: 'These days lie beyond the calendar.',
  },
});
