import { defineMessages } from '../../../../../platform/i18n/index.ts';

/** Signing in with a code from paper. */
export const recoveryMessages = defineMessages({
  title: {
    kk: 'Қосалқы кодпен кіру',
    ru: 'Вход по запасному коду',
    en: 'Sign in with a recovery code',
  },
  lead: {
    kk: 'Сақтап қойған кодтарыңыздың бірін енгізіңіз. Әр код бір рет қана жарайды.',
    ru: 'Введите один из сохранённых кодов. Каждый действует один раз.',
    en: 'Enter one of the codes that you kept. Each works once.',
  },
  code: { kk: 'Қосалқы код', ru: 'Запасной код', en: 'Recovery code' },
  hint: {
    kk: '16 әріп пен сан. Сызықшасыз да жазуға болады.',
    ru: '16 букв и цифр. Дефисы можно не вводить.',
    en: '16 letters and digits. You may leave out the hyphens.',
  },
  wrong: {
    kk: '{field}: бұл код жарамайды.',
    ru: '{field}: этот код не действует.',
    en: '{field}: this code does not work.',
  },
  tooMany: {
    kk: 'Қате код тым көп енгізілді',
    ru: 'Слишком много неверных кодов',
    en: 'Too many wrong codes',
  },
  none: { kk: 'Кодтарыңыз жоқ па?', ru: 'Кодов нет?', en: 'No codes?' },
  noneText: {
    kk: 'Пошта қолжетімді болған кезде кіріңіз немесе жаңа пошта арқылы жаңа аккаунт ашыңыз. Тіркеуіңіз күшінде қалады, анықтамаңыз жарамды.',
    ru: 'Войдите, когда почта снова будет доступна, или откройте новый аккаунт с другим адресом. Ваша регистрация сохраняется, справка действует.',
    en: 'Sign in once you can read your e-mail again, or begin a new account with another address. Your registration stays, and your certificate is valid.',
  },
});
