import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const sentMessages = defineMessages({
  title: { kk: 'Жіберілді', ru: 'Отправлено', en: 'Sent' },
  notYet: {
    kk: 'Бұл әлі тіркеу емес.',
    ru: 'Это ещё не регистрация.',
    en: 'This is not yet a registration.',
  },
  filed: { kk: 'Берілген уақыты', ru: 'Подано', en: 'Filed' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  receipt: { kk: 'Қолхат', ru: 'Квитанция', en: 'Receipt' },
  next: { kk: 'Енді не болады', ru: 'Что дальше', en: 'What happens next' },
  asked: {
    kk: '{email} мекенжайына сілтеме жібердік.',
    ru: 'Мы отправили ссылку на {email}.',
    en: 'We sent a link to {email}.',
  },
  unasked: {
    kk: 'Үй иесінің поштасын қосыңыз: әзірге одан ешкім сұраған жоқ.',
    ru: 'Добавьте почту хозяина: пока его никто не спросил.',
    en: 'Add the e-mail of your host: nobody has asked them yet.',
  },
  othersAsked: {
    kk: 'Бұл жердің басқа меншік иелерінен сұраймыз.',
    ru: 'Мы спрашиваем других собственников этого жилья.',
    en: 'We ask the other owners of the place.',
  },
  answers: {
    kk: 'Үй иесі растайды немесе бас тартады.',
    ru: 'Хозяин подтверждает или отказывает.',
    en: 'Your host confirms or declines.',
  },
  told: {
    kk: 'Жауабын {email} мекенжайына жазамыз.',
    ru: 'Об ответе напишем на {email}.',
    en: 'We tell you the answer at {email}.',
  },
  registered: { kk: 'Сіз тіркелдіңіз', ru: 'Вы зарегистрированы', en: 'You are registered' },
  ready: {
    kk: 'Анықтамаңыз дайын. Ешкімнің жауабын күту керек емес.',
    ru: 'Справка готова. Ждать ничьего ответа не нужно.',
    en: 'Your certificate is ready. There is no answer to wait for.',
  },
  certificate: { kk: 'Анықтаманы ашу', ru: 'Открыть справку', en: 'Open the certificate' },
});
