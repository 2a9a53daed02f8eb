import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';

export const tripMessages = defineMessages({
  title: { kk: 'Келесі сапарыңыз', ru: 'Ваша следующая поездка', en: 'Your next trip' },
  lead: {
    kk: 'Визасыз болуға қанша күніңіз қалғанын санаймыз. Ештеңе сақталмайды.',
    ru: 'Посчитаем, сколько дней без визы у вас осталось. Ничего не сохраняется.',
    en: 'See how many visa-free days you have left. Nothing is kept.',
  },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  planned: { kk: 'Осы сапар', ru: 'Эта поездка', en: 'This trip' },
  plannedHint: {
    kk: 'Қазір Қазақстанда болсаңыз – қазіргі сапарыңыз.',
    ru: 'Если вы уже в Казахстане – нынешняя поездка.',
    en: 'If you are in Kazakhstan now: the present one.',
  },
  earlier: { kk: 'Бұрынғы сапарлар', ru: 'Прежние поездки', en: 'Earlier trips' },
  earlierHint: {
    kk: 'Соңғы 180 күндегісі. Болмаса, бос қалдырыңыз.',
    ru: 'За последние 180 дней. Если их не было, оставьте пустым.',
    en: 'Those of the last 180 days. None? Leave this empty.',
  },
  stay: { kk: '{number}-сапар', ru: 'Поездка {number}', en: 'Trip {number}' },
  entry: { kk: 'Кіру', ru: 'Въезд', en: 'Entry' },
  exit: { kk: 'Шығу', ru: 'Выезд', en: 'Exit' },
  more: { kk: 'Тағы бір сапар', ru: 'Ещё одна поездка', en: 'One more trip' },
  count: { kk: 'Күндерді санау', ru: 'Посчитать дни', en: 'Count the days' },
  change: {
    kk: 'Күндерді өзгертіп, қайта санау',
    ru: 'Изменить даты и посчитать снова',
    en: 'Change the days and count again',
  },
});

export const tripLabels: Readonly<Record<string, Message>> = defineMessages({
  '/nationality': { kk: 'Азаматтығыңыз', ru: 'Ваше гражданство', en: 'Your nationality' },
  '/planned/entry': {
    kk: 'Осы сапар, кіру',
    ru: 'Эта поездка, въезд',
    en: 'This trip, entry',
  },
  '/planned/exit': { kk: 'Осы сапар, шығу', ru: 'Эта поездка, выезд', en: 'This trip, exit' },
});

export const tripMistakes = defineMessages({
  'exit-before-entry': {
    kk: '{field}: шығу күні кіру күнінен бұрын тұр.',
    ru: '{field}: выезд раньше въезда.',
    en: '{field}: it comes before the entry.',
  },
  'stays-overlap': {
    kk: '{field}: бұл сапар алдыңғысы аяқталмай басталып тұр.',
    ru: '{field}: поездка начинается раньше, чем кончилась предыдущая.',
    en: '{field}: this trip begins before the one before it has ended.',
  },
  'trip-too-long': {
    kk: '{field}: бір жылдан ұзақ сапарды санай алмаймыз.',
    ru: '{field}: поездки длиннее года мы не считаем.',
    en: '{field}: we count no trip longer than a year.',
  },
});

/** What comes of a plan. */
export const planMessages = defineMessages({
  fits: { kk: 'Бұл сапар мерзімге сыяды', ru: 'Поездка укладывается в срок', en: 'This trip fits' },
  tooLong: {
    kk: 'Мына күннен бастап артық: {day}',
    ru: 'Слишком долго, начиная с {day}',
    en: 'Too long from {day} on',
  },
  noDays: {
    kk: '{day}: бос күніңіз жоқ',
    ru: '{day}: свободных дней нет',
    en: 'No days are free on {day}',
  },
  noRule: {
    kk: '{state}: визасыз болу ережесін білмейміз',
    ru: '{state}: безвизовое правило нам не известно',
    en: '{state}: we know of no visa-free stay',
  },
  noRuleText: {
    kk: 'Виза керек болуы мүмкін. Қазақстан елшілігінен сұраңыз.',
    ru: 'Возможно, нужна виза. Спросите в посольстве Казахстана.',
    en: 'You may need a visa. Ask an embassy of Kazakhstan.',
  },
  mayStayUntil: {
    kk: 'Болуға болатын соңғы күн: {day}.',
    ru: 'Последний разрешённый день: {day}.',
    en: 'You may stay until {day}.',
  },
  leaveBy: {
    kk: 'Шығатын соңғы күн: {day}.',
    ru: 'Последний день для выезда: {day}.',
    en: 'Leave on {day} at the latest.',
  },
  usedUp: {
    kk: 'Сол күні 180 күннің ішінде рұқсат етілген {limit, plural, one {# күннен} other {# күннен}} асып кетесіз.',
    ru: 'В этот день за 180 дней наберётся больше {limit, plural, one {# дня} few {# дней} many {# дней} other {# дня}}.',
    en: 'On that day you would pass {limit, plural, one {# day} other {# days}} within 180.',
  },
  oneStayTooLong: {
    kk: 'Бір келгенде бұдан ұзақ болуға болмайды.',
    ru: 'За один въезд дольше находиться нельзя.',
    en: 'One stay may not last longer.',
  },
  comeOn: {
    kk: 'Келуге болатын ең ерте күн: {day}.',
    ru: 'Самый ранний день для въезда: {day}.',
    en: 'The earliest day to come is {day}.',
  },
  used: {
    kk: 'Соңғы күні {limit} күннің {used} күні жұмсалады.',
    ru: 'В последний день использовано {used} из {limit} дней.',
    en: 'On your last day {used} of {limit} days are used.',
  },
  usedWithoutLimit: {
    kk: 'Соңғы күні 180 күннің {used} күні жұмсалады.',
    ru: 'В последний день использовано дней: {used} за 180.',
    en: 'On your last day {used} days of the 180 are used.',
  },
});

export const pictureMessages = defineMessages({
  heading: { kk: 'Соңғы 180 күн', ru: 'Последние 180 дней', en: 'The 180 days' },
  window: {
    kk: '{from} – {until}. Кірген күн де, шыққан күн де саналады.',
    ru: '{from} – {until}. День въезда и день выезда тоже считаются.',
    en: '{from} – {until}. The days of entry and of exit count too.',
  },
  title: {
    kk: 'Сапарыңыздың соңғы күнімен бітетін 180 күн, ай-айымен',
    ru: '180 дней до последнего дня поездки, по месяцам',
    en: 'The 180 days that end with your last day, month by month',
  },
  earlier: {
    kk: 'Бұрынғы сапарлар: {days} күн',
    ru: 'Прежние поездки: {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    en: 'Earlier trips: {days, plural, one {# day} other {# days}}',
  },
  planned: {
    kk: 'Осы сапар: {days} күн',
    ru: 'Эта поездка: {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    en: 'This trip: {days, plural, one {# day} other {# days}}',
  },
  over: {
    kk: 'Артық күндер: {days} күн',
    ru: 'Сверх срока: {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    en: 'Too long: {days, plural, one {# day} other {# days}}',
  },
  free: {
    kk: 'Қалған күндер: {limit} күннің {days} күні',
    ru: 'Осталось: {days} из {limit} дней',
    en: 'Left: {days} of {limit} days',
  },
  away: { kk: 'Қазақстанда емессіз', ru: 'Вне Казахстана', en: 'Not in Kazakhstan' },
});
