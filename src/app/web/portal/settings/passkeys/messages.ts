import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const passkeyMessages = defineMessages({
  title: { kk: 'Кіру кілттері', ru: 'Ключи доступа', en: 'Passkeys' },
  one: { kk: 'Кіру кілті', ru: 'Ключ доступа', en: 'Passkey' },
  why: {
    kk: 'Кодсыз, саусақ ізімен, жүзбен немесе экран құлпымен кіресіз.',
    ru: 'Вход без кода: по отпечатку, лицу или блокировке экрана.',
    en: 'Sign in without a code: by fingerprint, face or screen lock.',
  },
  add: { kk: 'Кіру кілтін қосу', ru: 'Добавить ключ доступа', en: 'Add a passkey' },
  since: { kk: 'Қосылған уақыты: {when}', ru: 'Добавлен: {when}', en: 'Added: {when}' },
  lastUsed: {
    kk: 'Соңғы кірген уақыты: {when}',
    ru: 'Последний вход: {when}',
    en: 'Last used: {when}',
  },
  neverUsed: { kk: 'Әлі қолданылған жоқ', ru: 'Ещё не использовался', en: 'Not used yet' },
  blocked: { kk: 'Бұғатталған', ru: 'Заблокирован', en: 'Blocked' },
  blockedWhy: {
    kk: 'Бұл кілттің көшірмесі бар сияқты, сондықтан ол жарамайды. Оны алып тастап, жаңасын қосыңыз.',
    ru: 'Похоже, у этого ключа есть копия, поэтому он не действует. Удалите его и добавьте новый.',
    en: 'There seems to be a copy of it, so it no longer works. Remove it and add a new one.',
  },
  name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  save: { kk: 'Атауды сақтау', ru: 'Сохранить название', en: 'Save the name' },
  remove: { kk: 'Кілтті алып тастау', ru: 'Удалить ключ', en: 'Remove the passkey' },
  last: {
    kk: 'Бұл – кірудің жалғыз жолы. Алдымен электрондық пошта қосыңыз.',
    ru: 'Это единственный способ войти. Сначала добавьте адрес почты.',
    en: 'This is the only way to sign in. Add an e-mail address first.',
  },
  newTitle: {
    kk: 'Келесіде кодсыз кіресіз бе?',
    ru: 'В следующий раз войти без кода?',
    en: 'Sign in without a code next time?',
  },
  make: { kk: 'Кіру кілтін жасау', ru: 'Создать ключ доступа', en: 'Make a passkey' },
  notNow: { kk: 'Қазір емес', ru: 'Не сейчас', en: 'Not now' },
  failed: {
    kk: 'Болмады: кілт қосылған жоқ.',
    ru: 'Не получилось: ключ не добавлен.',
    en: 'That did not work: no passkey was added.',
  },
  unsupported: {
    kk: 'Бұл браузер кіру кілтін жасай алмайды.',
    ru: 'Этот браузер не умеет создавать ключи доступа.',
    en: 'This browser cannot make passkeys.',
  },
});
