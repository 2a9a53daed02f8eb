import { defineMessages } from '../../../platform/i18n/index.ts';

export const outboxMessages = defineMessages({
  title: { kk: 'Жіберілетін хаттар', ru: 'Исходящие письма', en: 'Outgoing messages' },
  lead: {
    kk: 'Осы көрсетілімнің барлық хаты, жаңасы жоғарыда. Бетті жаңартсаңыз, жаңа хаттар көрінеді.',
    ru: 'Все письма этой демонстрации, новые сверху. Обновите страницу, чтобы увидеть новые.',
    en: 'All messages of this demonstration, the newest on top. Reload the page to see new ones.',
  },
  none: {
    kk: 'Әзірге хат жоқ. Өтініш берілгенде, үй иесіне жазылған хат осы жерде пайда болады.',
    ru: 'Писем пока нет. Когда подадут заявление, здесь появится письмо хозяину.',
    en: 'There are no messages yet. When somebody files, the message to the host appears here.',
  },
  recipient: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  queuedAt: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
});

/** What became of a message. */
export const stateMessages = defineMessages({
  queued: { kk: 'кезекте', ru: 'в очереди', en: 'waiting to be sent' },
  sent: { kk: 'жіберілді', ru: 'отправлено', en: 'sent' },
  kept: {
    kk: 'осында сақталды, жіберілген жоқ',
    ru: 'сохранено здесь, не отправлено',
    en: 'kept here, not sent',
  },
  failed: { kk: 'жіберілмеді', ru: 'не отправлено', en: 'not delivered' },
});

export const signInMessages = defineMessages({
  title: { kk: 'Көрсетілімге кіру', ru: 'Вход в демонстрацию', en: 'Sign in to the demonstration' },
  text: {
    kk: 'Бұл – ойдан шығарылған адам. Құпиясөз керек емес.',
    ru: 'Это вымышленный человек. Пароль не нужен.',
    en: 'This is an invented person. No password is needed.',
  },
  button: {
    kk: 'Кіру: {actor}',
    ru: 'Войти как {actor}',
    en: 'Sign in as {actor}',
  },
});

/** What the people of the demonstration are called. */
export const actorMessages = defineMessages({
  immigrant: { kk: 'шетелдік', ru: 'иностранец', en: 'immigrant' },
  host: { kk: 'үй иесі', ru: 'хозяин жилья', en: 'host' },
  officer: { kk: 'қызметкер', ru: 'сотрудник', en: 'officer' },
  supervisor: { kk: 'басшы', ru: 'руководитель', en: 'supervisor' },
  appeals: {
    kk: 'шағым қарайтын қызметкер',
    ru: 'сотрудник по жалобам',
    en: 'complaints officer',
  },
  feed: { kk: 'шекара жүйесі', ru: 'система границы', en: 'border system' },
});
