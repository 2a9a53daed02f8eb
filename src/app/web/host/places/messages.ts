import type { TieRole } from '../../../../places/index.ts';
import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { AtPlace, RegistrationAtPlace } from '../../../../registration/index.ts';

export const placesMessages = defineMessages({
  title: { kk: 'Менің мекенжайларым', ru: 'Мои адреса', en: 'My places' },
  none: {
    kk: 'Аккаунтыңызға әлі мекенжай байланыстырылмаған.',
    ru: 'К вашему аккаунту пока не привязан ни один адрес.',
    en: 'No place is tied to your account yet.',
  },
  how: {
    kk: 'Мекенжай мүлік тізілімі немесе қызметкердің шешімі бойынша байланысады. Сұрауларға онсыз да жауап бере аласыз.',
    ru: 'Адрес привязывается по реестру недвижимости или по решению сотрудника. Отвечать на запросы можно и без этого.',
    en: 'A place is tied by the property register or by an officer. You can answer requests without it.',
  },
  locked: { kk: 'Жабық', ru: 'Закрыт', en: 'Locked' },
});

/** What ties the host to a place, as the heading above it. */
export const roleMessages = defineMessages({
  owner: { kk: 'Сіз меншік иесісіз', ru: 'Вы собственник', en: 'You are an owner' },
  tenant: { kk: 'Сіз жалға алушысыз', ru: 'Вы наниматель', en: 'You are a tenant' },
  manager: { kk: 'Сіз басқарушысыз', ru: 'Вы управляющий', en: 'You are the manager' },
}) satisfies Record<TieRole, Message>;

export const placeMessages = defineMessages({
  title: { kk: 'Мекенжайым', ru: 'Мой адрес', en: 'My place' },
  lead: {
    kk: 'Біреу мұнда тұрмаса, түймені басыңыз. Одан сұраймыз, қызметкер қарайды. Өздігінен ештеңе аяқталмайды.',
    ru: 'Если кто-то здесь не живёт, нажмите кнопку. Мы спросим этого человека, и сотрудник посмотрит. Само ничего не прекращается.',
    en: 'If somebody does not live here, press the button. The person is asked, and an officer looks. Nothing ends by itself.',
  },
  nobody: {
    kk: 'Мұнда ешкім тіркелмеген.',
    ru: 'Здесь никто не зарегистрирован.',
    en: 'Nobody is registered here.',
  },
  more: { kk: 'Тағы көрсету', ru: 'Показать ещё', en: 'Show more' },
  disputed: { kk: 'Дау айтылған', ru: 'Оспорено', en: 'Disputed' },
  bothHeard: {
    kk: 'Екі жақты да қызметкер тыңдайды.',
    ru: 'Сотрудник выслушает обе стороны.',
    en: 'An officer hears both sides.',
  },
  own: {
    kk: 'Бұл – сіздің өтінішіңіз.',
    ru: 'Это ваше заявление.',
    en: 'This is your own filing.',
  },
  dispute: {
    kk: 'Мұнда тұрмайды',
    ru: 'Здесь не живёт',
    en: 'Does not live here',
  },
  disputeWhom: {
    kk: 'Мұнда тұрмайды: {name}',
    ru: 'Здесь не живёт: {name}',
    en: 'Does not live here: {name}',
  },
  withWords: { kk: 'Түсіндірмемен', ru: 'С пояснением', en: 'With a few words' },
  withWordsOf: {
    kk: 'Түсіндірмемен: {name}',
    ru: 'С пояснением: {name}',
    en: 'With a few words: {name}',
  },
  whatFollows: {
    kk: 'Бұл адамнан сұраймыз, қызметкер қарайды. Өздігінен ештеңе аяқталмайды.',
    ru: 'Мы спросим этого человека, и сотрудник посмотрит. Само ничего не прекращается.',
    en: 'The person is asked, and an officer looks. Nothing ends by itself.',
  },
  text: {
    kk: 'Не айтқыңыз келеді?',
    ru: 'Что вы хотите сказать?',
    en: 'What do you want to say?',
  },
  textHint: {
    kk: 'Мұны сол адам да оқиды. Ең көбі 4000 таңба.',
    ru: 'Это прочтёт и сам человек. Не больше 4000 знаков.',
    en: 'The person reads this too. At most 4,000 characters.',
  },
  guestLeft: { kk: 'Қонағым кетті', ru: 'Мой гость уехал', en: 'My guest has left' },
  guestLeftWho: {
    kk: 'Қонағым кетті: {name}',
    ru: 'Мой гость уехал: {name}',
    en: 'My guest has left: {name}',
  },
  answer: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
  answerWhom: { kk: 'Жауап беру: {name}', ru: 'Ответить: {name}', en: 'Answer: {name}' },
  people: {
    kk: 'Мен үшін кім жауап бере алады',
    ru: 'Кто может отвечать за меня',
    en: 'Who may answer for me',
  },
});

/** The parts of a place's list. */
export const partHeadings = defineMessages({
  registered: { kk: 'Мұнда тіркелгендер', ru: 'Зарегистрированы здесь', en: 'Registered here' },
  open: { kk: 'Тіркелуге өтініш бергендер', ru: 'Просят регистрацию', en: 'Asking to register' },
  ended: { kk: 'Бұрын тіркелгендер', ru: 'Были зарегистрированы', en: 'Registered before' },
}) satisfies Record<AtPlace, Message>;

export const stateTags = defineMessages({
  registered: { kk: 'Тіркелген', ru: 'Зарегистрирован(а)', en: 'Registered' },
  open: { kk: 'Әлі тіркелген жоқ', ru: 'Ещё не зарегистрирован(а)', en: 'Not registered yet' },
  ended: { kk: 'Тіркеуі аяқталған', ru: 'Регистрация прекращена', en: 'No longer registered' },
}) satisfies Record<RegistrationAtPlace['state'], Message>;

/** The standing "no", and whose word the place asks for. */
export const rulesMessages = defineMessages({
  lockHeading: { kk: 'Мекенжайды жабу', ru: 'Закрыть адрес', en: 'Lock the place' },
  lockMeans: {
    kk: 'Жабық мекенжайға тіркелу сұрауынан бір тәуліктен кейін бас тартылады, иелерінің бірі «иә» демесе. Тіркелгендер қалады.',
    ru: 'Пока адрес закрыт, запросы через сутки получают отказ, если никто из хозяев не сказал «да». Кто зарегистрирован, остаётся.',
    en: 'While it is locked, requests are declined after a day, unless one of its hosts has said yes. Those who are registered stay.',
  },
  isLocked: {
    kk: 'Қазір мекенжай жабық.',
    ru: 'Сейчас адрес закрыт.',
    en: 'The place is locked now.',
  },
  isOpen: { kk: 'Қазір мекенжай ашық.', ru: 'Сейчас адрес открыт.', en: 'The place is open now.' },
  lock: { kk: 'Жабу', ru: 'Закрыть', en: 'Lock' },
  unlock: { kk: 'Ашу', ru: 'Открыть', en: 'Unlock' },
  quorumHeading: {
    kk: 'Кімнің келісімі керек',
    ru: 'Чьё согласие нужно',
    en: 'Whose consent is needed',
  },
  'any-one': {
    kk: 'Иелерінің бірінің «иә» дегені жеткілікті.',
    ru: 'Достаточно «да» одного из хозяев.',
    en: 'The “yes” of one of its hosts is enough.',
  },
  'all-owners': {
    kk: 'Барлық меншік иесі келісуі керек.',
    ru: 'Должны согласиться все собственники.',
    en: 'Every owner has to agree.',
  },
  askAll: { kk: 'Барлығынан сұралсын', ru: 'Спрашивать всех', en: 'Ask every owner' },
  askOne: { kk: 'Біреуі жеткілікті', ru: 'Достаточно одного', en: 'Let one be enough' },
  othersTold: {
    kk: 'Өзгерісті осы жердің басқа иелеріне де айтамыз.',
    ru: 'Об изменении узнают и другие хозяева этого жилья.',
    en: 'The other hosts of this place are told of a change.',
  },
});
