import { defineMessages } from '../../../../../platform/i18n/index.ts';

/** The addresses and phones of an account. */
export const contactMessages = defineMessages({
  emails: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
  emailsWhy: {
    kk: 'Кіру коды осында келеді.',
    ru: 'Сюда приходит код для входа.',
    en: 'The code to sign in comes here.',
  },
  phones: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
  phonesWhy: {
    kk: 'Хатқа жауап болмаса, SMS осында келеді.',
    ru: 'Сюда придёт SMS, если на письмо нет ответа.',
    en: 'A text message comes here when an e-mail is not answered.',
  },
  remove: { kk: 'Алып тастау', ru: 'Удалить', en: 'Remove' },
  newEmail: { kk: 'Жаңа мекенжай', ru: 'Новый адрес', en: 'New address' },
  newPhone: { kk: 'Жаңа нөмір', ru: 'Новый номер', en: 'New number' },
  phone: { kk: 'Телефон нөмірі', ru: 'Номер телефона', en: 'Phone number' },
  phoneHint: {
    kk: 'Ел кодымен, мысалы, +7 700 000 00 00',
    ru: 'С кодом страны, например +7 700 000 00 00',
    en: 'With the country code, such as +7 700 000 00 00',
  },
  how: {
    kk: 'Жаңа мекенжайды қалай қосамыз?',
    ru: 'Новый адрес будет',
    en: 'The new address comes',
  },
  instead: {
    kk: '{value} орнына',
    ru: 'вместо {value}',
    en: 'in place of {value}',
  },
  beside: { kk: 'қосымша ретінде', ru: 'дополнительным', en: 'as another one' },
  ownAlready: {
    kk: '{field}: бұл бұрыннан сізде бар.',
    ru: '{field}: это уже есть у вас.',
    en: '{field}: you have this one already.',
  },
  tooMany: {
    kk: '{field}: ең көбі {maximum}. Алдымен біреуін алып тастаңыз.',
    ru: '{field}: не больше {maximum}. Сначала удалите один.',
    en: '{field}: no more than {maximum}. Remove one first.',
  },
  inUse: {
    kk: 'Бұл мекенжаймен басқа аккаунт бар. Сол мекенжаймен кіре аласыз.',
    ru: 'С этим адресом уже есть другой аккаунт. По нему можно войти.',
    en: 'Another account has this address. You can sign in with it.',
  },
  sentToPhone: {
    kk: 'Код мына нөмірге SMS-пен жіберілді:',
    ru: 'Мы отправили SMS с кодом на номер',
    en: 'We have sent a code by text message to',
  },
  code: { kk: 'Келген код', ru: 'Полученный код', en: 'The code that came' },
  confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
});
