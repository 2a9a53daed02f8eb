import { defineMessages } from '../../../../platform/i18n/index.ts';

export const sourceMessages = defineMessages({
  title: { kk: 'Заң мен дереккөздер', ru: 'Законы и источники', en: 'Law and sources' },
  lead: {
    kk: 'Осы жүйе сүйенетін әр ереже: қайдан алынған және қаншалықты сенімді.',
    ru: 'Каждое правило, на которое опирается система: откуда оно и насколько надёжно.',
    en: 'Every rule that this system rests on: where it comes from, and how sure it is.',
  },
  sure: { kk: 'Белгілер нені білдіреді', ru: 'Что значат пометки', en: 'What the marks mean' },
  confirmed: {
    kk: 'бірнеше дереккөз бірдей айтады',
    ru: 'несколько источников говорят одно и то же',
    en: 'several sources say the same',
  },
  'single-source': {
    kk: 'бір ғана дереккөз айтады',
    ru: 'об этом говорит только один источник',
    en: 'only one source says so',
  },
  inferred: {
    kk: 'заңда тікелей айтылмаған, біз осылай түсінеміз',
    ru: 'прямо не сказано; так понимаем мы',
    en: 'said nowhere outright; we read it so',
  },
  unknown: {
    kk: 'ешқандай дереккөз таппадық',
    ru: 'источников мы не нашли',
    en: 'we found no source',
  },
  act: { kk: 'Акт', ru: 'Акт', en: 'Act' },
  inForce: { kk: 'Қолданылуы', ru: 'Действует', en: 'In force' },
  from: { kk: '{from} бастап', ru: 'с {from}', en: 'from {from}' },
  fromUntil: { kk: '{from} – {until}', ru: '{from} – {until}', en: '{from} – {until}' },
  value: { kk: 'Мұнда қойылғаны', ru: 'Здесь установлено', en: 'Set here to' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
  contra: { kk: 'Басқаша айтатындар', ru: 'Говорят иначе', en: 'Say otherwise' },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  byState: {
    kk: 'Мемлекеттер бойынша ({count})',
    ru: 'По странам ({count})',
    en: 'By state ({count})',
  },
  perEntry: { kk: 'Бір келгенде', ru: 'За один въезд', en: 'On one entry' },
  perWindow: { kk: 'Барлығы', ru: 'Всего', en: 'In all' },
  days: {
    kk: '{days} күн',
    ru: '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    en: '{days, plural, one {# day} other {# days}}',
  },
  daysInWindow: {
    kk: '{window} күн ішінде {days} күн',
    ru: '{days} за {window} дней',
    en: '{days} within {window} days',
  },
  windowUnknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
});

/** The parts of the page, in its order; keys stand in its address. */
export const groupMessages = defineMessages({
  open: {
    kk: 'Заңда ашық қалған сұрақтар',
    ru: 'Что закон оставляет открытым',
    en: 'What the law leaves open',
  },
  rules: { kk: 'Ережелер', ru: 'Правила', en: 'Rules' },
  'time-limits': { kk: 'Мерзімдер', ru: 'Сроки', en: 'Time limits' },
  'visa-free': { kk: 'Визасыз болу', ru: 'Пребывание без визы', en: 'Stays without a visa' },
  'working-days': { kk: 'Жұмыс күндері', ru: 'Рабочие дни', en: 'Working days' },
});
