import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';

/** The controls of the acts. */
export const fieldMessages = defineMessages({
  fields: {
    kk: 'Қай мәлімет дұрыс емес?',
    ru: 'Какие сведения неверны?',
    en: 'What is not right?',
  },
  filed: { kk: 'Өтініште: {text}', ru: 'В заявлении: {text}', en: 'In the filing: {text}' },
  firstDay: {
    kk: 'Мерзім бұзылған алғашқы күн',
    ru: 'Первый день нарушения',
    en: 'First day of it',
  },
  lastDay: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day of it' },
  lastDayHint: {
    kk: 'Бір-ақ күн болса, бос қалдырыңыз.',
    ru: 'Если день один, оставьте пустым.',
    en: 'Leave it empty if it was one day.',
  },
  heardFields: {
    kk: 'Қай мәлімет бойынша бас тартасыз?',
    ru: 'По каким сведениям отказываете?',
    en: 'Because of which details do you refuse?',
  },
  heardDates: {
    kk: 'Қай күндер бойынша бас тартасыз?',
    ru: 'По каким дням отказываете?',
    en: 'Because of which days do you refuse?',
  },
  onlyHeard: {
    kk: 'Адам осылар бойынша тыңдалды, басқасын қосуға болмайды.',
    ru: 'Человека заслушали именно об этом, добавить другое нельзя.',
    en: 'The person was heard on these; nothing else can be added.',
  },
  notice: {
    kk: 'Адамға не жазасыз?',
    ru: 'Что написать человеку?',
    en: 'What do you tell the person?',
  },
  fix: {
    kk: 'Тіркелу үшін адам не істеуі керек?',
    ru: 'Что человеку сделать, чтобы зарегистрироваться?',
    en: 'What has the person to do to be registered?',
  },
  because: { kk: 'Себебі', ru: 'Почему', en: 'Why' },
  kept: {
    kk: 'Іспен бірге сақталады.',
    ru: 'Хранится вместе с делом.',
    en: 'It is kept with the case.',
  },
  reopen: {
    kk: 'Бұрынғы тіркеу',
    ru: 'Прежняя регистрация',
    en: 'The registration before',
  },
  reopenIt: {
    kk: 'Бұл тіркеу алмастырған бұрынғы тіркеуді қайта күшіне енгізу',
    ru: 'Вернуть в силу регистрацию, которую эта заменила',
    en: 'Bring the registration that this one replaced back into force',
  },
  reopenWhy: {
    kk: 'Әйтпесе адам тіркеусіз қалады.',
    ru: 'Иначе человек останется без регистрации.',
    en: 'Otherwise the person is left without one.',
  },
  reason: { kk: 'Не болды?', ru: 'Что произошло?', en: 'What has happened?' },
  left: {
    kk: 'Адам бұл жерден кетті',
    ru: 'Человек уехал с этого места',
    en: 'The person has left the place',
  },
  'host-ended': {
    kk: 'Үй иесі енді орын бермейді',
    ru: 'Хозяин больше не предоставляет жильё',
    en: 'The host no longer provides the place',
  },
  died: { kk: 'Адам қайтыс болды', ru: 'Человек умер', en: 'The person has died' },
  whoTied: { kk: 'Үй иесі', ru: 'Хозяин', en: 'Host' },
  provedOne: {
    kk: 'Растаған адам осы байланыстардың кемінде біреуін дәлелдеген. Құжат дәл соның атында екенін тексеріңіз.',
    ru: 'Подтвердивший доказал хотя бы один из этих контактов. Проверьте, что документ выдан именно ему.',
    en: 'The one who confirmed has proved at least one of these contacts. Check that the paper is theirs.',
  },
  role: {
    kk: 'Үй иесі бұл жерді кім ретінде береді?',
    ru: 'В каком качестве хозяин предоставляет это жильё?',
    en: 'In what role does the host provide this place?',
  },
  owner: { kk: 'Меншік иесі', ru: 'Собственник', en: 'Owner' },
  tenant: {
    kk: 'Басқаға беруге құқығы бар жалға алушы',
    ru: 'Наниматель с правом поднайма',
    en: 'Tenant who may sublet',
  },
  manager: { kk: 'Басқарушы', ru: 'Управляющий', en: 'Manager' },
  tiedUntil: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  tiedUntilHint: {
    kk: 'Ең көбі бір жыл. Бос қалдырсаңыз – бір жыл.',
    ru: 'Не больше года. Если оставить пустым – год.',
    en: 'A year at most, and a year if you leave it empty.',
  },
  evidence: { kk: 'Нені көрдіңіз?', ru: 'Что вы видели?', en: 'What have you seen?' },
  evidenceHint: {
    kk: 'Мысалы, жалдау шартының нөмірі мен күні.',
    ru: 'Например, номер и дату договора аренды.',
    en: 'Such as the number and date of the lease.',
  },
  on: { kk: 'Қай күннен бастап?', ru: 'С какого дня?', en: 'From which day?' },
});

/** What to do where nothing was given, by pointer. */
export const missingMessages: Readonly<Record<string, Message>> = defineMessages({
  '/fields': {
    kk: 'Кемінде бір мәліметті белгілеңіз.',
    ru: 'Отметьте хотя бы одно.',
    en: 'Tick at least one detail.',
  },
  '/dates': {
    kk: 'Кемінде бір күнді көрсетіңіз.',
    ru: 'Укажите хотя бы один день.',
    en: 'Name at least one day.',
  },
  '/notice': {
    kk: 'Адамға не туралы екенін жазыңыз.',
    ru: 'Напишите человеку, в чём дело.',
    en: 'Write to the person what it is about.',
  },
  '/fix': {
    kk: 'Адам не істеуі керегін жазыңыз.',
    ru: 'Напишите, что человеку сделать.',
    en: 'Write what the person has to do.',
  },
  '/because': { kk: 'Себебін жазыңыз.', ru: 'Напишите почему.', en: 'Write why.' },
  '/reason': {
    kk: 'Не болғанын таңдаңыз.',
    ru: 'Выберите, что произошло.',
    en: 'Choose what has happened.',
  },
  '/role': {
    kk: 'Кім ретінде екенін таңдаңыз.',
    ru: 'Выберите, в каком качестве.',
    en: 'Choose the role.',
  },
  '/evidence': {
    kk: 'Нені көргеніңізді жазыңыз.',
    ru: 'Напишите, что вы видели.',
    en: 'Write what you have seen.',
  },
  '/on': { kk: 'Күнін көрсетіңіз.', ru: 'Укажите день.', en: 'Give the day.' },
});

/** Sentences to begin with; an officer makes them fit the case. In the language of the one who reads. */
export const noticeTemplates = defineMessages({
  'inaccurate-information': {
    kk: 'Өтінішіңіздегі кейбір мәлімет бізге белгілі деректерге сай келмейді, олар осында көрсетілген. Қайсысы дұрыс екенін жазыңыз. Құжатыңыздың суретін қосуға болады.',
    ru: 'Некоторые сведения в вашем заявлении не совпадают с тем, что нам известно; они указаны здесь. Напишите, как правильно. Можно приложить фото документа.',
    en: 'Some of what you filed does not agree with what we know; it is named here. Please write what is right. You can add a picture of your document.',
  },
  'stay-violation': {
    kk: 'Біздегі дерек бойынша, осында көрсетілген күндері сіз Қазақстанда рұқсат етілген мерзімнен артық болғансыз. Олай болмаса, жазып түсіндіріңіз. Билет, виза, рұқсат немесе басқа құжат қосуға болады.',
    ru: 'По нашим данным, в указанные здесь дни вы были в Казахстане дольше разрешённого. Если это не так, напишите почему. Можно приложить билет, визу, разрешение или другой документ.',
    en: 'By our records you were in Kazakhstan longer than permitted on the days named here. If that is not so, please write why. You can add a ticket, a visa, a permit or another paper.',
  },
});
