import { defineMessages } from '../../../../platform/i18n/index.ts';

/** What the host reads after the answer. */
export const resultMessages = defineMessages({
  registered: {
    kk: 'Рақмет. Бұл адам тіркелді',
    ru: 'Спасибо. Этот человек зарегистрирован',
    en: 'Thank you. This person is now registered',
  },
  lastDay: {
    kk: 'Соңғы күні – {until}.',
    ru: 'Последний день: {until}.',
    en: 'The last day is {until}.',
  },
  endsEarlier: {
    kk: 'Адам ертерек кетсе немесе көшсе, тіркеу де ертерек аяқталады.',
    ru: 'Если человек уедет или переедет раньше, раньше закончится и регистрация.',
    en: 'If they leave or move earlier, the registration ends earlier too.',
  },
  inReview: {
    kk: 'Рақмет. Растауыңыз қабылданды',
    ru: 'Спасибо. Ваше подтверждение принято',
    en: 'Thank you. Your confirmation was received',
  },
  inReviewOfficer: {
    kk: 'Алдымен өтінішті қызметкер тексереді. Бәрі дұрыс болса, бұл адам тіркеледі. Соңғы күні – {until}.',
    ru: 'Сначала заявление проверит сотрудник. Если всё верно, человека зарегистрируют. Последний день: {until}.',
    en: 'An officer checks the filing first. If all is right, the person is registered. The last day is {until}.',
  },
  declined: {
    kk: 'Рақмет. Сіз бас тарттыңыз',
    ru: 'Спасибо. Вы отказали',
    en: 'Thank you. You have declined',
  },
  declinedTold: {
    kk: 'Бұл адамға растамағаныңыз және оның себебі айтылады. Осы өтініш бойынша ол сізде тіркелмейді.',
    ru: 'Человеку сообщат, что вы не подтвердили, и причину. По этому заявлению его у вас не зарегистрируют.',
    en: 'The person is told that you did not confirm, and why. This filing does not register them with you.',
  },
  extended: {
    kk: 'Рақмет. Мерзім ұзартылды',
    ru: 'Спасибо. Срок продлён',
    en: 'Thank you. The stay is now longer',
  },
  extensionOfficer: {
    kk: 'Ұзартуды алдымен қызметкер тексереді. Оған дейінгі соңғы күн – {until}.',
    ru: 'Сначала продление проверит сотрудник. До этого последний день: {until}.',
    en: 'An officer checks it first. Until then the last day is {until}.',
  },
  extensionDeclined: {
    kk: 'Соңғы күн бұрынғыдай қалды: {until}. Бұл адамға растамағаныңыз айтылады.',
    ru: 'Последний день остался прежним: {until}. Человеку сообщат, что вы не подтвердили.',
    en: 'The last day stays as it was: {until}. The person is told that you did not confirm.',
  },
  nothingToDo: {
    kk: 'Сізден басқа ештеңе керек емес. Бетті жаба беріңіз.',
    ru: 'Больше от вас ничего не нужно. Страницу можно закрыть.',
    en: 'Nothing more is needed from you. You can close this page.',
  },
});

/** An answer that was sent without a page, and was not taken. */
export const toldMessages = defineMessages({
  notTaken: {
    kk: 'Жауабыңыз қабылданбады',
    ru: 'Ваш ответ не принят',
    en: 'Your answer was not taken',
  },
});

/** What a link shows that opens nothing; the same for every reason, so that it tells nothing. */
export const endedMessages = defineMessages({
  title: {
    kk: 'Бұл сұрау аяқталған',
    ru: 'Этот запрос завершён',
    en: 'This request has ended',
  },
  why: {
    kk: 'Оған жауап берілген, ол өзгертілген немесе қайтарып алынған, не сілтеме ескірген немесе толық көшірілмеген.',
    ru: 'На него ответили, его изменили или отозвали, либо ссылка устарела или скопирована не полностью.',
    en: 'It was answered, changed or withdrawn, or the link is too old or was not copied in full.',
  },
  justAnswered: {
    kk: 'Жаңа ғана жауап берсеңіз, жауабыңыз қабылданды.',
    ru: 'Если вы только что ответили, ваш ответ принят.',
    en: 'If you have just answered, your answer was received.',
  },
  newLink: {
    kk: 'Сұрау өзгерсе, жаңа сілтемесі бар хат келеді.',
    ru: 'Если запрос изменили, вам придёт письмо с новой ссылкой.',
    en: 'If the request was changed, an e-mail with a new link comes to you.',
  },
});

/** For a filer who opened the link that was meant for the host. */
export const ownFilingMessages = defineMessages({
  title: {
    kk: 'Өз өтінішіңізге жауап бере алмайсыз',
    ru: 'На своё заявление ответить нельзя',
    en: 'You cannot answer your own filing',
  },
  whoAnswers: {
    kk: 'Жауапты үй иесі беруі керек.',
    ru: 'Ответить должен хозяин жилья.',
    en: 'The host has to answer it.',
  },
  next: {
    kk: 'Ештеңе өзгерген жоқ. Өтініште сол адамның поштасын көрсетіңіз, сонда сұрау соған барады.',
    ru: 'Ничего не изменилось. Укажите в заявлении его почту, и запрос придёт ему.',
    en: 'Nothing has changed. Give that person’s e-mail address in the filing, and the request goes to them.',
  },
  toFiling: { kk: 'Өтінішіңізге', ru: 'К вашему заявлению', en: 'To your filing' },
});
