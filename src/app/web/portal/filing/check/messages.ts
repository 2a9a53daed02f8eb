import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';
import type { DraftStep } from '../../../../../registration/index.ts';

/** What the answers of each step are about. */
export const factHeadings = defineMessages({
  passport: { kk: 'Паспорт жолдары', ru: 'Строки паспорта', en: 'Passport lines' },
  person: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  document: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
  dates: { kk: 'Күндер', ru: 'Даты', en: 'Dates' },
  host: { kk: 'Үй иесі', ru: 'Хозяин', en: 'Host' },
  place: { kk: 'Қайда', ru: 'Где', en: 'Where' },
  contact: { kk: 'Сізге хаттар', ru: 'Письма вам', en: 'Messages to you' },
}) satisfies Record<DraftStep, Message>;

export const factMessages = defineMessages({
  copied: { kk: 'Көшірілген', ru: 'Переписаны', en: 'Copied' },
  notCopied: { kk: 'Көшірілмеген', ru: 'Не переписаны', en: 'Not copied' },
  born: { kk: 'Туған күні: {date}', ru: 'Дата рождения: {date}', en: 'Born {date}' },
  expires: { kk: 'Соңғы күні: {date}', ru: 'Действует по {date}', en: 'Valid until {date}' },
  crossed: { kk: 'Шекара: {date}', ru: 'Граница: {date}', en: 'Border: {date}' },
  firstDay: { kk: 'Алғашқы күн: {date}', ru: 'Первый день: {date}', en: 'First day: {date}' },
  lastDay: { kk: 'Соңғы күн: {date}', ru: 'Последний день: {date}', en: 'Last day: {date}' },
  permitted: {
    kk: '{basis}, соңғы күні: {date}',
    ru: '{basis}, по {date}',
    en: '{basis}, until {date}',
  },
  iin: { kk: 'ЖСН {number}', ru: 'ИИН {number}', en: 'IIN {number}' },
  bin: { kk: 'БСН {number}', ru: 'БИН {number}', en: 'BIN {number}' },
  rca: { kk: 'МТК {code}', ru: 'РКА {code}', en: 'RCA {code}' },
  nothing: { kk: 'Әлі жоқ', ru: 'Пока нет', en: 'Not yet' },
  changed: { kk: 'Өзгерді', ru: 'Изменено', en: 'Changed' },
});

export const checkMessages = defineMessages({
  title: { kk: 'Жауаптарыңызды тексеріңіз', ru: 'Проверьте ответы', en: 'Check your answers' },
  amendTitle: {
    kk: 'Өзгерістерді тексеріңіз',
    ru: 'Проверьте изменения',
    en: 'Check your changes',
  },
  missing: { kk: 'Әлі толтырылмаған', ru: 'Ещё не заполнено', en: 'Still missing' },
  fill: { kk: 'Толтыру', ru: 'Заполнить', en: 'Fill in' },
  correct: { kk: 'Түзету', ru: 'Исправить', en: 'Correct' },
  send: { kk: 'Жіберу', ru: 'Отправить', en: 'Send' },
  sendChanges: { kk: 'Өзгерістерді жіберу', ru: 'Отправить изменения', en: 'Send the changes' },
  discard: { kk: 'Өтінішті өшіру', ru: 'Удалить заявление', en: 'Delete this filing' },
  discardChanges: {
    kk: 'Ештеңе өзгертпеу',
    ru: 'Ничего не менять',
    en: 'Do not change anything',
  },
});

/** What the law says of the days, before a filing is sent. */
export const warningMessages = defineMessages({
  near: {
    kk: 'Тіркелудің соңғы күні – {day}. Бүгін жіберіңіз.',
    ru: 'Последний день для регистрации: {day}. Отправьте сегодня.',
    en: 'Register by {day}. Send it today.',
  },
  passed: {
    kk: 'Тіркелу мерзімі {day} күні өтті. Бәрібір жіберіңіз: кеш берілген өтініш те қабылданады.',
    ru: 'Срок регистрации истёк {day}. Всё равно отправьте: позднее заявление тоже примут.',
    en: 'The last day to register was {day}. Send it all the same: late filings are taken too.',
  },
  stayTooLong: {
    kk: 'Визасыз болудың соңғы күні – {day}. Одан кейінгі күндерге рұқсат керек.',
    ru: 'Без визы можно оставаться по {day}. На более поздние дни нужно разрешение.',
    en: 'Without a visa you may stay until {day}. For later days you need a permit.',
  },
});

/** What follows from sending, in one sentence. */
export const followMessages = defineMessages({
  asked: {
    kk: 'Сұрау {email} мекенжайына барады, сізге қолхат беріледі.',
    ru: 'Запрос придёт на {email}, а вы получите квитанцию.',
    en: 'The request goes to {email}, and you get a receipt.',
  },
  invited: {
    kk: '{host} келісімін беріп қойған, одан жауап керек емес.',
    ru: '{host}: согласие уже есть, отвечать не нужно.',
    en: '{host} has agreed already and need not answer.',
  },
  nobody: {
    kk: 'Қолхат беріледі, бірақ үй иесінен әзірге ешкім сұрамайды.',
    ru: 'Вы получите квитанцию, но хозяина пока никто не спросит.',
    en: 'You get a receipt, but nobody asks your host yet.',
  },
  nothingChanged: {
    kk: 'Әлі ештеңе өзгерген жоқ.',
    ru: 'Пока ничего не изменено.',
    en: 'Nothing is changed yet.',
  },
  askedAgain: {
    kk: 'Үй иесінен қайта сұраймыз: {email}.',
    ru: 'Хозяина спросят снова: {email}.',
    en: 'Your host is asked again: {email}.',
  },
  nobodyAgain: {
    kk: 'Бұрынғы сұрау аяқталады, бірақ үй иесінен әзірге ешкім сұрамайды.',
    ru: 'Прежний запрос завершится, но хозяина пока никто не спросит.',
    en: 'The earlier request ends, but nobody asks your host yet.',
  },
  beyond: {
    kk: 'Күндер расталғаннан асып кетсе, үй иесінен қайта сұраймыз.',
    ru: 'Если даты выходят за подтверждённые, хозяина спросят снова.',
    en: 'If the days go beyond those confirmed, your host is asked again.',
  },
  officer: {
    kk: 'Үй иесі растап қойған, сондықтан өзгерісті алдымен қызметкер тексереді.',
    ru: 'Хозяин уже подтвердил, поэтому изменение сначала проверит сотрудник.',
    en: 'Your host has confirmed already, so an officer checks the change first.',
  },
  sameLink: {
    kk: 'Үй иесі өзгерісті бұрынғы сілтемемен көреді.',
    ru: 'Хозяин увидит изменение по той же ссылке.',
    en: 'Your host sees the change by the same link.',
  },
  atOnce: {
    kk: 'Өзгеріс бірден күшіне енеді.',
    ru: 'Изменение действует сразу.',
    en: 'The change takes effect at once.',
  },
});
