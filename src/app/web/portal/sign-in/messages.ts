import { defineMessages } from '../../../../platform/i18n/index.ts';

/** Asking for a code. */
export const emailMessages = defineMessages({
  title: { kk: 'Кіру', ru: 'Вход', en: 'Sign in' },
  why: {
    kk: 'Поштаңызға код жібереміз. Құпиясөз керек емес, аккаунт өзі ашылады.',
    ru: 'Мы пришлём на почту код. Пароль не нужен, аккаунт появится сам.',
    en: 'We send a code to your e-mail. You need no password, and an account opens by itself.',
  },
  send: { kk: 'Код алу', ru: 'Получить код', en: 'Send me a code' },
  tooMany: {
    kk: 'Код тым жиі сұралды',
    ru: 'Слишком много запросов кода',
    en: 'Too many codes were asked for',
  },
  wait: {
    kk: 'Жаңа кодты {minutes} минуттан кейін сұраңыз.',
    ru: 'Новый код можно запросить через {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.',
    en: 'Ask for a new one in {minutes, plural, one {# minute} other {# minutes}}.',
  },
  lastCode: {
    kk: 'Соңғы келген кодты енгізу',
    ru: 'Ввести последний полученный код',
    en: 'Enter the code that came last',
  },
});

/** The ways in beside the code. */
export const wayMessages = defineMessages({
  passkey: { kk: 'Кіру кілтімен кіру', ru: 'Войти с ключом доступа', en: 'Sign in with a passkey' },
  failed: {
    kk: 'Болмады. Тағы бір рет көріңіз немесе пошта арқылы кіріңіз.',
    ru: 'Не получилось. Попробуйте ещё раз или войдите по почте.',
    en: 'That did not work. Try again, or sign in by e-mail.',
  },
  recovery: {
    kk: 'Поштаңызға кіре алмайсыз ба?',
    ru: 'Нет доступа к почте?',
    en: 'Lost your e-mail?',
  },
  again: {
    kk: 'Кіру жолдарын өзгерту үшін қайта кіріңіз.',
    ru: 'Чтобы изменить способы входа, войдите ещё раз.',
    en: 'To change how you sign in, please sign in once more.',
  },
  passkeyRefused: {
    kk: 'Бұл кіру кілті қабылданбады. Пошта арқылы кіріңіз.',
    ru: 'Этот ключ доступа не подошёл. Войдите по почте.',
    en: 'This passkey was not accepted. Sign in by e-mail.',
  },
  providerAway: {
    kk: 'Ол жүйе қазір жауап бермейді. Пошта арқылы кіріңіз.',
    ru: 'Та система сейчас не отвечает. Войдите по почте.',
    en: 'The other system does not answer now. Sign in by e-mail.',
  },
  identityRefused: {
    kk: 'Басқа жүйе арқылы кіру болмады. Тағы бір рет көріңіз немесе пошта арқылы кіріңіз.',
    ru: 'Войти через другую систему не получилось. Попробуйте ещё раз или войдите по почте.',
    en: 'Signing in through the other system did not work. Try again, or sign in by e-mail.',
  },
});

/** Entering the code. */
export const codeMessages = defineMessages({
  title: { kk: 'Кодты енгізіңіз', ru: 'Введите код', en: 'Enter the code' },
  sentTo: {
    kk: 'Код мына мекенжайға жіберілді:',
    ru: 'Мы отправили код на адрес',
    en: 'We have sent a code to',
  },
  code: { kk: 'Хаттағы код', ru: 'Код из письма', en: 'Code from the e-mail' },
  short: { kk: '6 саннан тұрады', ru: '6 цифр', en: '6 digits' },
  long: {
    kk: '12 әріп пен сан. Сызықшасыз да жазуға болады.',
    ru: '12 букв и цифр. Дефисы можно не вводить.',
    en: '12 letters and digits. You may leave out the hyphens.',
  },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  wrong: {
    kk: '{field}: бұл код сәйкес келмеді. Тағы {guessesLeft} рет енгізуге болады.',
    ru: '{field}: не подходит. {guessesLeft, plural, one {Осталась # попытка} few {Осталось # попытки} many {Осталось # попыток} other {Осталось # попытки}}.',
    en: '{field}: this is not the one. You can try {guessesLeft, plural, one {# more time} other {# more times}}.',
  },
  nothing: { kk: 'Код келмеді ме?', ru: 'Код не пришёл?', en: 'No code has come?' },
  spam: {
    kk: 'Спам қалтасын қараңыз. Хат бірнеше минут кешігуі мүмкін.',
    ru: 'Загляните в папку «Спам». Письмо может идти несколько минут.',
    en: 'Look into the spam folder. The e-mail can take a few minutes.',
  },
  correct: { kk: 'Мекенжайды түзету', ru: 'Исправить адрес', en: 'Correct the address' },
  again: { kk: 'Жаңа код алу', ru: 'Получить новый код', en: 'Send me a new code' },
  onlyNewest: {
    kk: 'Тек соңғы код жарайды.',
    ru: 'Действует только последний код.',
    en: 'Only the newest code works.',
  },
  demonstration: {
    kk: 'Көрсетілімде хатты осы жерден оқуға болады:',
    ru: 'В демонстрации письмо можно прочитать здесь:',
    en: 'In the demonstration the e-mail can be read here:',
  },
});

/** A code that no longer works. */
export const endedMessages = defineMessages({
  title: {
    kk: 'Бұл код енді жарамайды',
    ru: 'Этот код больше не действует',
    en: 'This code no longer works',
  },
  why: {
    kk: 'Уақыты өтті, пайдаланылды немесе қате код тым көп енгізілді. Жаңа код алыңыз.',
    ru: 'Его время вышло, им уже воспользовались или слишком много раз ввели неверный код. Получите новый.',
    en: 'Its time is over, it has been used, or a wrong one was entered too often. Get a new one.',
  },
  to: { kk: 'Код мына мекенжайға келеді:', ru: 'Код придёт на адрес', en: 'It will come to' },
});
