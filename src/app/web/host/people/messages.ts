import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { SentDelegation } from '../../../../registration/index.ts';

export const peopleMessages = defineMessages({
  title: {
    kk: 'Сіз үшін кім жауап береді',
    ru: 'Кто отвечает за вас',
    en: 'Who answers for you',
  },
  lead: {
    kk: 'Өкіліңіз сұрауларға сіздің атыңыздан жауап береді және қонақ шақырады.',
    ru: 'Ваш представитель отвечает на запросы от вашего имени и приглашает гостей.',
    en: 'Your delegate answers requests in your name, and invites guests.',
  },
  sent: { kk: 'Өкілдеріңіз', ru: 'Ваши представители', en: 'Your delegates' },
  nobody: { kk: 'Әзірге ешкім жоқ.', ru: 'Пока никого нет.', en: 'Nobody yet.' },
  waits: {
    kk: 'Осы поштамен кіргенде көреді',
    ru: 'Увидит, когда войдёт с этой почтой',
    en: 'They will see it when they sign in with this address',
  },
  acts: { kk: 'Келісті', ru: 'Согласен', en: 'Has agreed' },
  received: {
    kk: 'Сіз кім үшін жауап бересіз',
    ru: 'За кого отвечаете вы',
    en: 'For whom you answer',
  },
  somebody: { kk: 'Үй иесі', ru: 'Хозяин жилья', en: 'A host' },
  asks: { kk: 'Жауабыңызды күтеді', ru: 'Ждёт вашего ответа', en: 'Waits for your answer' },
  accept: { kk: 'Келісу', ru: 'Согласиться', en: 'Accept' },
  acceptFrom: { kk: 'Келісу: {from}', ru: 'Согласиться: {from}', en: 'Accept: {from}' },
  refuse: { kk: 'Бас тарту', ru: 'Отказаться', en: 'Refuse' },
  refuseFrom: { kk: 'Бас тарту: {from}', ru: 'Отказаться: {from}', en: 'Refuse: {from}' },
  end: { kk: 'Тоқтату', ru: 'Прекратить', en: 'End' },
  endWith: { kk: 'Тоқтату: {who}', ru: 'Прекратить: {who}', en: 'End: {who}' },
  everywhere: { kk: 'Барлық мекенжай', ru: 'Все адреса', en: 'All places' },
  since: { kk: '{day} бастап', ru: 'С {day}', en: 'From {day}' },
  period: { kk: '{since} – {until}', ru: '{since} – {until}', en: '{since} – {until}' },
  noPlace: {
    kk: 'Өкіл қосу үшін мекенжай аккаунтыңызға байланысты болуы керек.',
    ru: 'Чтобы добавить представителя, нужен адрес, привязанный к вашему аккаунту.',
    en: 'To add a delegate, you need a place that is tied to your account.',
  },
});

/** In what capacity somebody answers. */
export const roleMessages = defineMessages({
  delegate: { kk: 'Өкіл', ru: 'Представитель', en: 'Delegate' },
  manager: { kk: 'Басқарушы', ru: 'Управляющий', en: 'Manager' },
  desk: { kk: 'Қабылдау қызметкері', ru: 'Сотрудник стойки', en: 'At the desk' },
}) satisfies Record<SentDelegation['role'], Message>;

export const roleNotes = defineMessages({
  delegate: { kk: 'Бір мекенжай үшін', ru: 'Для одного адреса', en: 'For one place' },
  manager: { kk: 'Барлық мекенжай үшін', ru: 'Для всех адресов', en: 'For all places' },
  desk: { kk: 'Барлық мекенжай үшін', ru: 'Для всех адресов', en: 'For all places' },
}) satisfies Record<SentDelegation['role'], Message>;

export const addMessages = defineMessages({
  add: { kk: 'Өкіл қосу', ru: 'Добавить представителя', en: 'Add a delegate' },
  email: { kk: 'Өкілдің поштасы', ru: 'Почта представителя', en: 'E-mail of the delegate' },
  placeHint: {
    kk: 'Тек өкіл үшін',
    ru: 'Только для представителя',
    en: 'For a delegate only',
  },
  until: { kk: 'Соңғы күн', ru: 'Последний день', en: 'Last day' },
  untilHint: {
    kk: 'Бос қалдырсаңыз, тоқтатқанша жауап береді',
    ru: 'Если оставить пустым, отвечает, пока вы не прекратите',
    en: 'Left empty, they answer until you end it',
  },
  send: { kk: 'Хат жіберу', ru: 'Отправить письмо', en: 'Write to them' },
});
