import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { InvitationView } from '../../../../registration/index.ts';

export const invitationsMessages = defineMessages({
  title: { kk: 'Шақырулар', ru: 'Приглашения', en: 'Invitations' },
  lead: {
    kk: 'Қонақ шақыру кодымен тіркеледі, сізге жауап беру керек емес.',
    ru: 'Гость регистрируется по коду, отвечать вам не нужно.',
    en: 'Your guest registers by the code, and you need not answer.',
  },
  invite: { kk: 'Қонақ шақыру', ru: 'Пригласить гостя', en: 'Invite a guest' },
  made: { kk: 'Жасаған шақыруларыңыз', ru: 'Ваши приглашения', en: 'Your invitations' },
  none: { kk: 'Әзірге шақыру жоқ.', ru: 'Приглашений пока нет.', en: 'No invitations yet.' },
  noPlace: {
    kk: 'Шақыру үшін мекенжай аккаунтыңызға байланысты болуы керек.',
    ru: 'Чтобы приглашать, нужен адрес, привязанный к вашему аккаунту.',
    en: 'To invite, you need a place that is tied to your account.',
  },
  left: {
    kk: '{persons} орыннан {left} қалды',
    ru: 'Осталось {left} из {persons}',
    en: '{left} of {persons} left',
  },
});

/** How an invitation stands, in a word or two; of an open one it is told how many places are left. */
export const stateTags = defineMessages({
  full: { kk: 'Орын толды', ru: 'Все места заняты', en: 'All places taken' },
  over: { kk: 'Мерзімі өтті', ru: 'Срок прошёл', en: 'Its days are over' },
  revoked: { kk: 'Тоқтатылған', ru: 'Отозвано', en: 'Revoked' },
}) satisfies Record<Exclude<InvitationView['state'], 'open'>, Message>;

export const newMessages = defineMessages({
  hostNameHint: {
    kk: 'Қонағыңыз көреді',
    ru: 'Его увидит ваш гость',
    en: 'Your guest sees it',
  },
  noRight: {
    kk: 'Бұл ешкімге үйіңізге құқық бермейді.',
    ru: 'Прав на ваше жильё это никому не даёт.',
    en: 'It gives nobody a right to your home.',
  },
  make: { kk: 'Шақыру жасау', ru: 'Создать приглашение', en: 'Make the invitation' },
});

export const oneMessages = defineMessages({
  title: { kk: 'Шақыру', ru: 'Приглашение', en: 'Invitation' },
  show: {
    kk: 'Қонаққа кодты көрсетіңіз немесе жіберіңіз. Код кімде болса, сол тіркеле алады.',
    ru: 'Покажите гостю код или отправьте его. Зарегистрироваться сможет любой, у кого он есть.',
    en: 'Show your guest the code, or send it. Whoever has it can register.',
  },
  qr: { kk: 'Шақырудың QR коды', ru: 'QR-код приглашения', en: 'QR code of the invitation' },
  code: { kk: 'Код', ru: 'Код', en: 'Code' },
  link: { kk: 'Сілтеме', ru: 'Ссылка', en: 'Link' },
  share: { kk: 'Бөлісу', ru: 'Поделиться', en: 'Share' },
  shared: {
    kk: 'Осы сілтемемен тіркеліңіз:',
    ru: 'Зарегистрируйтесь по этой ссылке:',
    en: 'Register with this link:',
  },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Place' },
  days: { kk: 'Күндер', ru: 'Даты', en: 'Days' },
  host: { kk: 'Үй иесі', ru: 'Хозяин', en: 'Host' },
  used: { kk: 'Тіркелді', ru: 'Зарегистрировались', en: 'Registered' },
  usedOf: {
    kk: '{persons} адамнан {used}',
    ru: '{used} из {persons}',
    en: '{used} of {persons}',
  },
  ended: {
    kk: 'Бұл шақырумен енді ешкім тіркеле алмайды.',
    ru: 'По этому приглашению больше никто не зарегистрируется.',
    en: 'Nobody can register with this invitation any more.',
  },
  revoke: { kk: 'Шақыруды тоқтату', ru: 'Отозвать приглашение', en: 'Revoke the invitation' },
  revokeMeans: {
    kk: 'Тіркелгендер тіркеулі қалады.',
    ru: 'Кто уже зарегистрирован, останется.',
    en: 'Those who are registered stay registered.',
  },
});
