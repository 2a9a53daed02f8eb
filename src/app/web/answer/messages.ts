import { defineMessages } from '../../../platform/i18n/index.ts';

/** The request as the host reads it. */
export const requestMessages = defineMessages({
  title: {
    kk: 'Тұруды растау туралы сұрау',
    ru: 'Запрос о подтверждении проживания',
    en: 'Request to confirm a stay',
  },
  heading: {
    kk: 'Бұл адам сізде тұра ма?',
    ru: 'Этот человек живёт у вас?',
    en: 'Does this person stay with you?',
  },
  lead: {
    kk: 'Шетелдік осы мекенжайда тұратынын және бұл орынды сіз бергеніңізді жазды. Шетелдіктер тұрған жерінде тіркелуі керек, ол үшін сіздің жауабыңыз қажет.',
    ru: 'Иностранец сообщил, что живёт по этому адресу и что жильё предоставляете вы. Иностранцы должны регистрироваться там, где живут, и для этого нужен ваш ответ.',
    en: 'A foreigner says that they stay at this address and that you provide the place. Foreigners have to register where they stay, and for that your answer is needed.',
  },
  who: { kk: 'Кім сұрайды', ru: 'Кто просит', en: 'Who asks' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
  from: { kk: 'Алғашқы күні', ru: 'Первый день', en: 'First day' },
  until: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  meaning: {
    kk: 'Растау нені білдіреді',
    ru: 'Что значит подтвердить',
    en: 'What confirming means',
  },
  meaningOnly: {
    kk: 'Сіз тек осы адамның осы күндері сізде тұратынын және бұл орынды сіз бергеніңізді айтасыз.',
    ru: 'Вы говорите только то, что этот человек живёт у вас в эти дни и что жильё предоставляете вы.',
    en: 'You say only that this person stays with you on these days and that you provide the place.',
  },
  meaningNoRight: {
    kk: 'Бұл оған тұрғын үйге ешқандай құқық бермейді: меншік те, үлес те, ұзағырақ тұру құқығы да пайда болмайды.',
    ru: 'Никаких прав на жильё это не даёт: ни собственности, ни доли, ни права остаться дольше.',
    en: 'It gives them no right to the home: no ownership, no share and no right to stay longer.',
  },
  meaningFree: {
    kk: 'Бұл тегін. Бұл үшін ешкім сізден ақша, құпиясөз немесе код сұрамайды.',
    ru: 'Это бесплатно. Никто не попросит у вас за это денег, паролей или кодов.',
    en: 'It is free. Nobody will ask you for money, passwords or codes because of it.',
  },
  answer: { kk: 'Сіздің жауабыңыз', ru: 'Ваш ответ', en: 'Your answer' },
  declineIsFine: {
    kk: 'Дұрыс болмаса, бас тартыңыз. Бұған толық құқығыңыз бар, ол үшін сізге ештеңе болмайды.',
    ru: 'Если это не так, откажите. Это нормально, и вам за это ничего не будет.',
    en: 'If this is not right, decline. That is fine, and nothing will happen to you for it.',
  },
  notYet: {
    kk: 'Бұл бетті ашу әлі жауап емес. Жауап бермесеңіз, ол келісім деп есептелмейді.',
    ru: 'Открыть эту страницу ещё не значит ответить. Если вы не ответите, это не будет считаться согласием.',
    en: 'Opening this page is not yet an answer. If you do not answer, that is not taken as a yes.',
  },
  confirm: { kk: 'Иә, растаймын', ru: 'Да, подтверждаю', en: 'Yes, I confirm' },
  declineChoice: { kk: 'Жоқ, бас тартамын', ru: 'Нет, отказываю', en: 'No, I decline' },
  reason: { kk: 'Неге бас тартасыз?', ru: 'Почему вы отказываете?', en: 'Why do you decline?' },
  reasonIsTold: {
    kk: 'Бұл адамға таңдаған себебіңіз айтылады.',
    ru: 'Этому человеку сообщат выбранную вами причину.',
    en: 'The person is told the reason that you choose.',
  },
  note: {
    kk: 'Қызметкерге ескертпе (міндетті емес)',
    ru: 'Примечание для сотрудника (необязательно)',
    en: 'Note for the officer (optional)',
  },
  noteHint: {
    kk: 'Оны тек қызметкерлер оқиды. Ең көбі 1000 таңба.',
    ru: 'Его прочтут только сотрудники. Не больше 1000 знаков.',
    en: 'Only officers read it. At most 1,000 characters.',
  },
  decline: { kk: 'Бас тарту', ru: 'Отказать', en: 'Decline' },
  changed: { kk: 'Өтініш өзгертілді', ru: 'Заявление изменили', en: 'The filing was changed' },
});

/** What the host's form gets wrong, in its own words. */
export const answerMistakes = defineMessages({
  '/reason': {
    kk: 'Бас тарту себебін таңдаңыз.',
    ru: 'Выберите причину отказа.',
    en: 'Choose the reason why you decline.',
  },
  '/answer': {
    kk: 'Растайсыз ба, әлде бас тартасыз ба, соны таңдаңыз.',
    ru: 'Выберите: подтвердить или отказать.',
    en: 'Choose whether you confirm or decline.',
  },
});

/** The labels of the reasons for which a host may decline; the keys are those of the contract. */
export const reasonMessages = defineMessages({
  'never-lived-here': {
    kk: 'Бұл адам мұнда ешқашан тұрған емес',
    ru: 'Этот человек здесь никогда не жил',
    en: 'This person has never lived here',
  },
  'moved-out': {
    kk: 'Бұл адам көшіп кетті',
    ru: 'Этот человек уже съехал',
    en: 'This person has moved out',
  },
  'dates-wrong': { kk: 'Күндері қате', ru: 'Даты неверны', en: 'The dates are wrong' },
  'not-my-place': {
    kk: 'Бұл менің тұрғын үйім емес',
    ru: 'Это не моё жильё',
    en: 'This is not my place',
  },
  'unknown-person': {
    kk: 'Мен бұл адамды танымаймын',
    ru: 'Я не знаю этого человека',
    en: 'I do not know this person',
  },
  other: { kk: 'Басқа себеп', ru: 'Другая причина', en: 'Another reason' },
});
