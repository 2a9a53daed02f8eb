import { defineMessages } from '../../../platform/i18n/index.ts';

/** The page that asks for the text. */
export const verifyMessages = defineMessages({
  title: { kk: 'Анықтаманы тексеру', ru: 'Проверка справки', en: 'Check a certificate' },
  lead: {
    kk: 'Анықтамадағы QR кодын телефонмен сканерлеңіз немесе оның мәтінін осында қойыңыз. Кірудің қажеті жоқ.',
    ru: 'Отсканируйте QR-код справки телефоном или вставьте его текст сюда. Входить не нужно.',
    en: 'Scan the QR code of the certificate with a phone, or paste its text here. You need not sign in.',
  },
  text: { kk: 'QR кодының мәтіні', ru: 'Текст QR-кода', en: 'Text of the QR code' },
  hint: {
    kk: 'Бүкіл мекенжай, # белгісінен кейінгісімен бірге.',
    ru: 'Весь адрес, вместе с тем, что стоит после знака #.',
    en: 'The whole address, with what comes after the # sign.',
  },
  missing: {
    kk: 'QR кодының мәтінін қойыңыз.',
    ru: 'Вставьте текст QR-кода.',
    en: 'Paste the text of the QR code.',
  },
  check: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
  worksOffline: {
    kk: 'Енді бұл бет интернетсіз де жұмыс істейді.',
    ru: 'Теперь эта страница работает и без интернета.',
    en: 'This page now also works without internet.',
  },
});

/** Verdicts in a few words; what they mean stands below them, in the sentences of the certificates. */
export const verdictHeadings = defineMessages({
  valid: { kk: 'Жарамды', ru: 'Действительна', en: 'Valid' },
  closed: {
    kk: 'Тіркеу тоқтатылған',
    ru: 'Регистрация прекращена',
    en: 'The registration has ended',
  },
  superseded: { kk: 'Орнына жаңасы берілген', ru: 'Заменена новой', en: 'Replaced by a newer one' },
  suspended: { kk: 'Күші тоқтатыла тұрған', ru: 'Действие приостановлено', en: 'Suspended' },
  notYetValid: { kk: 'Әлі күшіне енбеген', ru: 'Ещё не действует', en: 'Not valid yet' },
  expired: { kk: 'Мерзімі өтіп кеткен', ru: 'Срок истёк', en: 'Expired' },
  receipt: {
    kk: 'Бұл – қолхат, анықтама емес',
    ru: 'Это квитанция, а не справка',
    en: 'A receipt, not a certificate',
  },
  notValid: { kk: 'Жарамсыз', ru: 'Недействительна', en: 'Not valid' },
  unknown: {
    kk: 'Тексеру мүмкін болмады',
    ru: 'Не удалось проверить',
    en: 'Could not be checked',
  },
});

/** What is said only by a check on somebody's own device, or only by the register. */
export const verdictLines = defineMessages({
  genuine: {
    kk: 'Шынайы, соңғы күні – {until}',
    ru: 'Подлинная, действует по {until}',
    en: 'Genuine, valid until {until}',
  },
  notAsked: {
    kk: 'Тізілімнен әлі тексерілген жоқ: тіркеу ертерек тоқтатылған болуы мүмкін.',
    ru: 'По реестру ещё не проверено: регистрация могла закончиться раньше.',
    en: 'The register was not asked yet: the registration may have ended early.',
  },
  ask: { kk: 'Тізілімнен тексеру', ru: 'Проверить по реестру', en: 'Ask the register' },
  offline: {
    kk: 'Қазір интернет жоқ.',
    ru: 'Сейчас нет интернета.',
    en: 'There is no internet now.',
  },
  age: {
    kk: 'Интернетсіз тексерілді. Бұл құрылғыдағы деректер {days, plural, =0 {соңғы тәулікте} other {# күн бұрын}} алынған.',
    ru: 'Проверено без интернета. Данным на этом устройстве {days, plural, =0 {меньше суток} one {# день} few {# дня} many {# дней} other {# дня}}.',
    en: 'Checked without internet. The data on this device is {days, plural, =0 {less than a day} one {# day} other {# days}} old.',
  },
  inForce: {
    kk: 'Тізілім бойынша бұл тіркеу күшінде.',
    ru: 'По данным реестра регистрация действует.',
    en: 'The register says that this registration is in force.',
  },
  foreignKey: {
    kk: 'Анықтамаға бұл жүйе ешқашан қолданбаған кілтпен қол қойылған. Оны қабылдамаңыз.',
    ru: 'Справка подписана ключом, которого у этой системы никогда не было. Не принимайте её.',
    en: 'The certificate was signed with a key that this system has never used. Do not accept it.',
  },
  unknownKey: {
    kk: 'Бұл құрылғы анықтамаға қол қойылған кілтті білмейді. Анықтаманың шынайы екенін тек тізілім айта алады.',
    ru: 'Это устройство не знает ключа, которым подписана справка. Подлинная ли она, скажет только реестр.',
    en: 'This device does not know the key that signed the certificate. Only the register can tell whether it is genuine.',
  },
  noKeys: {
    kk: 'Бұл құрылғыда тексеруге керек деректер әлі жоқ. Интернетке бір рет қосылып, қайта тексеріңіз.',
    ru: 'На этом устройстве ещё нет данных для проверки. Подключитесь к интернету один раз и проверьте снова.',
    en: 'This device does not have the data for the check yet. Connect to the internet once and check again.',
  },
  wrongClock: {
    kk: 'Құрылғыдағы күн дұрыс емес',
    ru: 'На устройстве неверная дата',
    en: 'The date on this device is wrong',
  },
  setClock: {
    kk: 'Құрылғы бүгін {today} деп тұр. Күнін түзеп, қайта тексеріңіз немесе тізілімнен тексеріңіз.',
    ru: 'Устройство показывает {today}. Исправьте дату и проверьте снова или проверьте по реестру.',
    en: 'It shows {today}. Correct it and check again, or ask the register.',
  },
  checking: { kk: 'Тексеріліп жатыр…', ru: 'Проверяем…', en: 'Checking…' },
  again: { kk: 'Басқасын тексеру', ru: 'Проверить другую', en: 'Check another one' },
});

/** What is compared with the passport. */
export const factMessages = defineMessages({
  compare: {
    kk: 'Паспортпен салыстырыңыз',
    ru: 'Сравните с паспортом',
    en: 'Compare with the passport',
  },
  name: { kk: 'Тегі және аты', ru: 'Фамилия и имя', en: 'Name' },
  document: {
    kk: 'Құжат нөмірінің соңғы таңбалары',
    ru: 'Последние знаки номера документа',
    en: 'Last characters of the document number',
  },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  nationality: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  place: { kk: 'Тұратын орны', ru: 'Место проживания', en: 'Place of stay' },
  period: { kk: 'Мерзімі', ru: 'Срок', en: 'Period' },
  number: { kk: 'Анықтаманың нөмірі', ru: 'Номер справки', en: 'Number of the certificate' },
});
