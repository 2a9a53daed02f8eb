import { defineMessages } from '../../../../platform/i18n/index.ts';

/** The request as the host reads it: by someone tired, who fears for the flat and knows nobody here. */
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
    kk: 'Шетелдік сізді үй иесі деп көрсетті. Тіркелу үшін оған сіздің жауабыңыз керек. Бұл үйге құқық бермейді.',
    ru: 'Иностранец указал вас как хозяина жилья. Для регистрации ему нужен ваш ответ. Прав на жильё это не даёт.',
    en: 'A foreigner has named you as their host. To be registered, they need your answer. It gives no right to the home.',
  },
  who: { kk: 'Кім сұрайды', ru: 'Кто просит', en: 'Who asks' },
  guest: { kk: 'Қонағыңыз', ru: 'Ваш гость', en: 'Your guest' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
  days: { kk: 'Мерзімі', ru: 'Даты', en: 'Dates' },
  meaning: { kk: 'Растасаңыз', ru: 'Если вы подтвердите', en: 'If you confirm' },
  meaningOnly: {
    kk: 'Тек осы адамның осы күндері сізде тұратынын айтасыз.',
    ru: 'Вы говорите только, что этот человек живёт у вас в эти дни.',
    en: 'You say only that this person stays with you on these days.',
  },
  meaningNoRight: {
    kk: 'Ол меншік те, үлес те, ұзағырақ тұру құқығын да алмайды.',
    ru: 'Он не получает ни собственности, ни доли, ни права остаться дольше.',
    en: 'They get no ownership, no share and no right to stay longer.',
  },
  meaningFree: {
    kk: 'Растаудың өзі тегін: алым да, салық та жоқ. Біреу ақша сұраса, ол біз емеспіз.',
    ru: 'Само подтверждение бесплатно: ни сбора, ни налога. Если просят деньги, это не мы.',
    en: 'Confirming itself is free: no fee, no tax. If somebody asks you for money, it is not us.',
  },
  confirm: { kk: 'Иә, растаймын', ru: 'Да, подтверждаю', en: 'Yes, I confirm' },
  declineIsFine: {
    kk: 'Дұрыс болмаса, бас тартыңыз. Ол үшін сізге ештеңе болмайды.',
    ru: 'Если это не так, откажите. Вам за это ничего не будет.',
    en: 'If it is not right, decline. Nothing will happen to you for it.',
  },
  declineChoice: { kk: 'Жоқ, бас тартамын', ru: 'Нет, отказываю', en: 'No, I decline' },
  declineAfterAll: {
    kk: 'Дұрыс болмай шықса, әлі де бас тарта аласыз',
    ru: 'Если это всё же не так, ещё можно отказать',
    en: 'If it is not right after all, you can still decline',
  },
  agreed: { kk: 'Сіз растадыңыз', ru: 'Вы подтвердили', en: 'You have confirmed' },
  othersHaveTo: {
    kk: 'Енді басқа меншік иелері растауы керек. Сізден басқа ештеңе керек емес.',
    ru: 'Теперь должны подтвердить другие собственники. От вас больше ничего не нужно.',
    en: 'Now the other owners have to confirm. Nothing more is needed from you.',
  },
  reason: { kk: 'Неге бас тартасыз?', ru: 'Почему вы отказываете?', en: 'Why do you decline?' },
  reasonIsTold: {
    kk: 'Себебіңіз бұл адамға айтылады.',
    ru: 'Причину сообщат этому человеку.',
    en: 'The person is told the reason.',
  },
  note: {
    kk: 'Қызметкерге ескертпе',
    ru: 'Примечание для сотрудника',
    en: 'Note for the officer',
  },
  noteHint: {
    kk: 'Оны тек қызметкерлер оқиды. Ең көбі 1000 таңба.',
    ru: 'Его прочтут только сотрудники. Не больше 1000 знаков.',
    en: 'Only officers read it. At most 1,000 characters.',
  },
  decline: { kk: 'Бас тарту', ru: 'Отказать', en: 'Decline' },
  notYet: {
    kk: 'Сіз әлі жауап берген жоқсыз. Үндемеу келісім болып саналмайды.',
    ru: 'Вы ещё не ответили. Молчание не считается согласием.',
    en: 'You have not answered yet. Silence is not consent.',
  },
});

/** What the host's form gets wrong, in its own words. */
export const answerMistakes = defineMessages({
  '/reason': {
    kk: 'Бас тарту себебін таңдаңыз.',
    ru: 'Выберите причину отказа.',
    en: 'Choose the reason why you decline.',
  },
  '/answer': {
    kk: 'Растайсыз ба, бас тартасыз ба – таңдаңыз.',
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
