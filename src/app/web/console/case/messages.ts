import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type {
  Degree,
  PersonDegree,
  RegistrationView,
  Through,
} from '../../../../registration/index.ts';

export const caseMessages = defineMessages({
  title: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  queue: {
    kk: 'Қызметкерді күтетін істер',
    ru: 'Дела, которые ждут сотрудника',
    en: 'Cases that wait for an officer',
  },
  cleared: {
    kk: 'Алып тасталған күмәндар: {doubts}.',
    ru: 'Снятые сомнения: {doubts}.',
    en: 'Doubts cleared: {doubts}.',
  },
  number: { kk: 'Істің нөмірі', ru: 'Номер дела', en: 'Number' },
  filed: { kk: 'Берілген уақыты', ru: 'Подано', en: 'Filed' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Place' },
  days: { kk: 'Мерзімі', ru: 'Даты', en: 'Days' },
  certificate: { kk: 'Анықтаманың нөмірі', ru: 'Номер справки', en: 'Certificate' },
  extension: {
    kk: 'Ұзарту сұралған күн',
    ru: 'Просит продлить до',
    en: 'Asks to stay until',
  },
  suspended: {
    kk: 'Анықтаманың күші тоқтатылған',
    ru: 'Справка приостановлена',
    en: 'Certificate suspended',
  },
  overdue: { kk: 'Мерзімі өткен', ru: 'Просрочено', en: 'Overdue' },
  related: { kk: 'Байланысты іс', ru: 'Связанное дело', en: 'Related case' },
  replaces: { kk: 'орнын басқан тіркеуі', ru: 'заменённая регистрация', en: 'the one it replaced' },
  corrects: { kk: 'түзетілген өтініш', ru: 'исправленное заявление', en: 'the one it corrects' },
  party: { kk: 'бірге келгендер', ru: 'приехавшие вместе', en: 'those who came together' },
  person: { kk: 'Адам және құжаты', ru: 'Человек и документ', en: 'Person and document' },
  field: { kk: 'Мәлімет', ru: 'Сведения', en: 'Detail' },
  differs: { kk: 'басқаша', ru: 'отличается', en: 'differs' },
  stay: { kk: 'Келуі мен тұруы', ru: 'Пребывание', en: 'Stay' },
  host: { kk: 'Үй иесі', ru: 'Хозяин', en: 'Host' },
  degree: { kk: 'Қаншалықты белгілі', ru: 'Насколько известен', en: 'How well known' },
  answer: { kk: 'Жауабы', ru: 'Ответ', en: 'Answer' },
  personDegree: {
    kk: 'Адам қаншалықты белгілі',
    ru: 'Насколько известен человек',
    en: 'How well the person is known',
  },
  finding: { kk: 'Қызметкердің тұжырымы', ru: 'Вывод сотрудника', en: 'The officer’s finding' },
  approved: {
    kk: 'Бұл жерді бере алады',
    ru: 'Вправе предоставлять это жильё',
    en: 'May provide the place',
  },
  papers: { kk: 'Адам берген қағаздар', ru: 'Бумаги человека', en: 'The person’s papers' },
  note: { kk: 'Үй иесінің ескертпесі', ru: 'Примечание хозяина', en: 'The host’s note' },
  notYet: { kk: 'Әлі жауап жоқ', ru: 'Ответа ещё нет', en: 'None yet' },
  declined: { kk: 'Растамады: {reason}', ru: 'Не подтвердил: {reason}', en: 'Declined: {reason}' },
  history: { kk: 'Не болды', ru: 'Что произошло', en: 'What has happened' },
});

/** How a case stands, as the heading of its page. */
export const statusHeadings = defineMessages({
  'awaiting-host': {
    kk: 'Үй иесінің жауабы күтілуде',
    ru: 'Ждём ответа хозяина',
    en: 'Waiting for the host',
  },
  'in-review': { kk: 'Қарауда', ru: 'На рассмотрении', en: 'In review' },
  registered: { kk: 'Тіркелген', ru: 'Зарегистрирован(а)', en: 'Registered' },
  refused: { kk: 'Бас тартылды', ru: 'Отказано', en: 'Refused' },
  withdrawn: { kk: 'Қайтарып алынды', ru: 'Отозвано', en: 'Withdrawn' },
  closed: { kk: 'Жабылды', ru: 'Закрыто', en: 'Closed' },
}) satisfies Record<RegistrationView['status'], Message>;

/** Where a column of the person's details comes from. */
export const sourceMessages = defineMessages({
  typed: { kk: 'Енгізілгені', ru: 'Введено', en: 'As typed' },
  lines: { kk: 'Паспорт жолдарында', ru: 'В строках паспорта', en: 'In the passport’s lines' },
  proposed: {
    kk: 'Қабылдауды күтеді',
    ru: 'Ждёт принятия',
    en: 'Waits to be accepted',
  },
  'proposed-lines': {
    kk: 'Жаңа паспорт жолдарында',
    ru: 'В строках нового паспорта',
    en: 'In the new passport’s lines',
  },
});

/** How far the one who confirmed is known. */
export const degreeMessages = defineMessages({
  'self-declared': {
    kk: 'Тек өз сөзі бойынша',
    ru: 'Только с его слов',
    en: 'By their own word only',
  },
  'signed-in-identity': {
    kk: 'Контактісі расталған аккаунт',
    ru: 'Аккаунт с подтверждённым контактом',
    en: 'An account with a proven contact',
  },
  'tied-to-the-place': {
    kk: 'Мекенжаймен байланысы бар',
    ru: 'Связан с адресом',
    en: 'Tied to the place',
  },
}) satisfies Record<Degree, Message>;

/** How far the one who filed is known. */
export const personDegreeMessages = defineMessages({
  typed: { kk: 'Тек өз сөзі бойынша', ru: 'Только с его слов', en: 'By their own word only' },
  'matches-border-record': {
    kk: 'Шекара дерегімен сәйкес',
    ru: 'Совпадает с записью границы',
    en: 'Matches the border’s record',
  },
  'seen-in-person': {
    kk: 'Үй иесі көзбе-көз көрген',
    ru: 'Хозяин видел лично',
    en: 'Seen in person by the host',
  },
}) satisfies Record<PersonDegree, Message>;

export const throughMessages = defineMessages({
  account: {
    kk: 'Аккаунтқа кіріп растады',
    ru: 'Подтвердил, войдя в аккаунт',
    en: 'Confirmed, signed in',
  },
  link: {
    kk: 'Хаттағы сілтеме арқылы растады',
    ru: 'Подтвердил по ссылке из письма',
    en: 'Confirmed by the link in the e-mail',
  },
  invitation: {
    kk: 'Алдын ала шақырды',
    ru: 'Пригласил заранее',
    en: 'Invited the person beforehand',
  },
  'in-person': {
    kk: 'Адамның кодын көзбе-көз сканерлеп растады',
    ru: 'Подтвердил лично, отсканировав код человека',
    en: 'Confirmed in person, scanning the person’s code',
  },
  desk: {
    kk: 'Қызметкердің алдында растады',
    ru: 'Подтвердил у сотрудника',
    en: 'Confirmed at a desk',
  },
}) satisfies Record<Through, Message>;

export const clearMessages = defineMessages({
  heading: { kk: 'Күмәнді алып тастау', ru: 'Снять сомнения', en: 'Clear doubts' },
  which: { kk: 'Қайсысын алып тастайсыз?', ru: 'Какие снимаете?', en: 'Which do you clear?' },
  who: {
    kk: 'Басқа аккаунттағы іс кімдікі?',
    ru: 'Чьё дело в другом аккаунте?',
    en: 'Whose is the case in the other account?',
  },
  whoHint: {
    kk: 'Тек құжат туралы күмәнді алып тастасаңыз, таңдаңыз.',
    ru: 'Выберите, только если снимаете сомнение о документе.',
    en: 'Choose only if you clear the doubt about the document.',
  },
  samePerson: { kk: 'Сол адамдікі', ru: 'Того же человека', en: 'The same person’s' },
  samePersonNote: {
    kk: 'Ондағы тіркеу осы іс тіркелген сәтте жабылады, иесіне хабарланады.',
    ru: 'Когда это дело будет зарегистрировано, регистрация там закроется, её владельцу сообщат.',
    en: 'The registration there closes when this one registers, and its holder is told.',
  },
  otherPerson: { kk: 'Басқа адамдікі', ru: 'Другого человека', en: 'Another person’s' },
  otherPersonNote: {
    kk: 'Екі іс те қалады.',
    ru: 'Останутся оба дела.',
    en: 'Both cases stay.',
  },
  closesHearing: {
    kk: 'Соңғы күмәнмен бірге тыңдау да жабылады.',
    ru: 'С последним сомнением закроется и заслушивание.',
    en: 'With the last doubt the hearing closes too.',
  },
  onlyHearing: {
    kk: 'Күмән қалмады. Тыңдауды адамға қарсы ештеңе шешпей жабуға болады.',
    ru: 'Сомнений не осталось. Заслушивание можно закрыть, ничего не решая против человека.',
    en: 'No doubt is left. You can close the hearing without deciding anything against the person.',
  },
  closeHearing: { kk: 'Тыңдауды жабу', ru: 'Закрыть заслушивание', en: 'Close the hearing' },
  staysRefused: {
    kk: 'Бас тарту күшінде қалады. Адамның келесі өтінішін де қызметкер қарайды.',
    ru: 'Отказ остаётся. Следующее заявление этого человека тоже посмотрит сотрудник.',
    en: 'The refusal stands. The person’s next filing comes to an officer again.',
  },
  staysRegistered: {
    kk: 'Тіркеу өзгеріссіз қалады.',
    ru: 'Регистрация остаётся как есть.',
    en: 'The registration stays as it is.',
  },
  hostAskedAgain: {
    kk: 'Үй иесі әлі растамаған. «Жауап бермеді» дегенді алып тастасаңыз, одан жаңа мерзіммен қайта сұралады. Растауды ешкім ол үшін жасамайды.',
    ru: 'Хозяин ещё не подтвердил. Если снять «не ответил», его спросят ещё раз, с новым сроком. Подтвердить за него нельзя.',
    en: 'The host has not confirmed yet. If you clear “has not answered”, they are asked once more, with a new time. Nobody can confirm in their place.',
  },
  whatFollows: {
    kk: 'Үй иесі растаған. Күмән қалмаса, адам бірден тіркеледі және анықтама алады.',
    ru: 'Хозяин подтвердил. Если сомнений не останется, человек сразу будет зарегистрирован и получит справку.',
    en: 'The host has confirmed. If no doubt is left, the person is registered at once and gets the certificate.',
  },
  clear: { kk: 'Белгіленгенін алып тастау', ru: 'Снять отмеченные', en: 'Clear what is ticked' },
  notInReview: {
    kk: 'Бұл іс енді қарауда емес. Ештеңе өзгерген жоқ.',
    ru: 'Это дело больше не на рассмотрении. Ничего не изменилось.',
    en: 'This case is no longer in review. Nothing has changed.',
  },
  anotherOpen: {
    kk: 'Жаңа құжат иесінің осы аккаунтта басқа ашық өтініші бар. Алдымен сол аяқталуы керек. Ештеңе өзгерген жоқ.',
    ru: 'У владельца нового документа в этом аккаунте есть другое открытое заявление. Сначала должно завершиться оно. Ничего не изменилось.',
    en: 'The holder of the new document has another open filing in this account, which has to end first. Nothing has changed.',
  },
});

export const clearingMistakes = defineMessages({
  doubts: {
    kk: 'Алып тастайтын күмәндарды белгілеңіз.',
    ru: 'Отметьте сомнения, которые снимаете.',
    en: 'Tick the doubts that you clear.',
  },
  notOpen: {
    kk: 'Белгіленген күмәннің бірі енді жоқ. Қайта қараңыз.',
    ru: 'Одного из отмеченных сомнений больше нет. Посмотрите ещё раз.',
    en: 'One of the doubts that you ticked is gone. Look again.',
  },
  duplicate: {
    kk: 'Басқа аккаунттағы іс кімдікі екенін таңдаңыз.',
    ru: 'Укажите, чьё дело в другом аккаунте.',
    en: 'Say whose the case in the other account is.',
  },
});

/** What only officers see of a history; the rest is said as to everybody. */
export const officerEvents = defineMessages({
  'doubt-raised': { kk: 'Күмән туды', ru: 'Возникло сомнение', en: 'A doubt was raised' },
  'doubt-removed': { kk: 'Күмән жойылды', ru: 'Сомнение отпало', en: 'A doubt is gone' },
  'doubts-cleared': {
    kk: 'Қызметкер күмәнді алып тастады',
    ru: 'Сотрудник снял сомнения',
    en: 'An officer cleared doubts',
  },
  'person-separated': {
    kk: 'Басқа адам деп танылды',
    ru: 'Признан другим человеком',
    en: 'Told apart as another person',
  },
});
