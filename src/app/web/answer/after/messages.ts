import { defineMessages } from '../../../../platform/i18n/index.ts';

/** What the host reads after the answer. */
export const resultMessages = defineMessages({
  registered: {
    kk: 'Рақмет. Бұл адам тіркелді',
    ru: 'Спасибо. Этот человек зарегистрирован',
    en: 'Thank you. This person is now registered',
  },
  registeredCertificate: {
    kk: 'Ол тіркеу туралы анықтамасын бірден алады.',
    ru: 'Справку о регистрации он получает сразу.',
    en: 'They get their registration certificate at once.',
  },
  registeredUntil: {
    kk: 'Тіркеудің соңғы күні – {until}. Адам ертерек кетсе немесе басқа жерде тіркелсе, тіркеу ертерек аяқталады.',
    ru: 'Регистрация действует по {until} включительно. Она закончится раньше, если человек уедет или зарегистрируется в другом месте.',
    en: 'The last day of the registration is {until}. It ends earlier if the person leaves or registers elsewhere.',
  },
  inReview: {
    kk: 'Рақмет. Растауыңыз қабылданды',
    ru: 'Спасибо. Ваше подтверждение принято',
    en: 'Thank you. Your confirmation was received',
  },
  inReviewOfficer: {
    kk: 'Алдымен өтінішті қызметкер қарайды. Бәрі дұрыс болса, бұл адам тіркеліп, тіркеу туралы анықтамасын алады.',
    ru: 'Сначала заявление посмотрит сотрудник. Если всё в порядке, человека зарегистрируют и он получит справку о регистрации.',
    en: 'An officer looks at the filing first. If everything is in order, the person is registered and gets the registration certificate.',
  },
  inReviewUntil: {
    kk: 'Сонда тіркеудің соңғы күні {until} болады.',
    ru: 'Тогда регистрация будет действовать по {until} включительно.',
    en: 'The last day of the registration will then be {until}.',
  },
  declined: {
    kk: 'Рақмет. Сіз бас тарттыңыз',
    ru: 'Спасибо. Вы отказали',
    en: 'Thank you. You have declined',
  },
  declinedTold: {
    kk: 'Бұл адамға растамағаныңыз және таңдаған себебіңіз айтылады. Осы өтініш бойынша ол бұл мекенжайда тіркелмейді.',
    ru: 'Этому человеку сообщат, что вы не подтвердили проживание, и назовут выбранную причину. По этому заявлению его здесь не зарегистрируют.',
    en: 'The person is told that you did not confirm, and the reason that you chose. They are not registered at this address by this filing.',
  },
  declinedNothingElse: {
    kk: 'Басқа ештеңе болмайды.',
    ru: 'Больше ничего не произойдёт.',
    en: 'Nothing else happens.',
  },
  nothingToDo: {
    kk: 'Сізге енді ештеңе істеудің қажеті жоқ. Бұл бетті жаба беріңіз.',
    ru: 'От вас больше ничего не нужно. Эту страницу можно закрыть.',
    en: 'You need not do anything else. You can close this page.',
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
    kk: 'Бұл жерде енді жауап беретін ештеңе жоқ: сұрауға жауап берілген, ол өзгертілген немесе қайтарып алынған, не сілтеме ескірген немесе толық көшірілмеген.',
    ru: 'Отвечать здесь больше не на что: на запрос ответили, его изменили или отозвали либо ссылка устарела или скопирована не полностью.',
    en: 'There is nothing left to answer here: the request was answered, changed or withdrawn, or the link is too old or was not copied in full.',
  },
  justAnswered: {
    kk: 'Жаңа ғана жауап берген болсаңыз, жауабыңыз қабылданды, басқа ештеңе істеудің қажеті жоқ.',
    ru: 'Если вы только что ответили, ваш ответ принят и больше ничего не нужно.',
    en: 'If you have just answered, your answer was received and nothing more is needed.',
  },
  newLink: {
    kk: 'Сұрау өзгертілген болса, сізге жаңа сілтемесі бар хат келеді.',
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
    kk: 'Жауапты тұратын орын берген адам беруі керек.',
    ru: 'Ответить должен тот, кто предоставляет жильё.',
    en: 'The person who provides the place has to answer it.',
  },
  next: {
    kk: 'Ештеңе өзгерген жоқ. Өтініште тұратын орын берген адамның өз байланыс деректерін көрсетіңіз, сонда сұрау сол адамға барады.',
    ru: 'Ничего не изменилось. Укажите в заявлении контакт того, кто предоставляет жильё, и запрос придёт ему.',
    en: 'Nothing has changed. Name in the filing a contact of the person who provides the place, and the request goes to them.',
  },
});
