import { defineMessages } from '../platform/i18n/index.ts';

/** What each verdict means, and what the one who checks can do; the arguments are dates for people. */
export const verdictMessages = defineMessages({
  valid: {
    kk: 'Анықтама жарамды: бұл адам {from} күнінен {until} күніне дейін көрсетілген мекенжайда тіркелген. Аты-жөнін және құжат нөмірінің соңғы таңбаларын паспортпен салыстырыңыз.',
    ru: 'Справка действительна: человек зарегистрирован по указанному адресу с {from} по {until}. Сравните имя и последние знаки номера документа с паспортом.',
    en: 'The certificate is valid: this person is registered at the address shown from {from} to {until}. Compare the name and the last characters of the document number with the passport.',
  },
  closed: {
    kk: 'Тіркеу {on} күнінен бастап тоқтатылған: анықтама енді жарамсыз. Адамнан жаңа тіркеуі туралы сұраңыз.',
    ru: 'Регистрация прекращена с {on}: справка больше не действует. Спросите человека о новой регистрации.',
    en: 'The registration was closed from {on}: the certificate no longer counts. Ask the person about a new registration.',
  },
  superseded: {
    kk: 'Бұл анықтаманың орнына жаңасы берілген. Соңғы анықтаманы көрсетуді сұраңыз.',
    ru: 'Вместо этой справки выдана новая. Попросите показать последнюю справку.',
    en: 'A newer certificate has replaced this one. Ask to see the latest certificate.',
  },
  suspended: {
    kk: 'Анықтаманың күші уақытша тоқтатылған: оны көші-қон полициясының қызметкері тексеріп жатыр. Оны әзірге дәлел ретінде қабылдамаңыз.',
    ru: 'Действие справки приостановлено: её проверяет сотрудник миграционной полиции. Пока не принимайте её как подтверждение.',
    en: 'The certificate is suspended while a migration police officer looks at it. Do not rely on it for now.',
  },
  notYetValid: {
    kk: 'Анықтама шынайы, бірақ ол {from} күнінен бастап қана жарамды болады.',
    ru: 'Справка подлинная, но начнёт действовать только с {from}.',
    en: 'The certificate is genuine, but it only becomes valid on {from}.',
  },
  expired: {
    kk: 'Анықтама шынайы, бірақ мерзімі {until} күні аяқталған. Адамнан жаңа анықтаманы сұраңыз.',
    ru: 'Справка подлинная, но её срок закончился {until}. Попросите показать новую справку.',
    en: 'The certificate is genuine, but it ended on {until}. Ask the person for a new certificate.',
  },
  receipt: {
    kk: 'Бұл – өтініш берілгені туралы қолхат, тіркеу туралы анықтама емес. Ол өтініштің {filedAt} күні берілгенін ғана растайды.',
    ru: 'Это квитанция о подаче заявления, а не справка о регистрации. Она подтверждает только то, что заявление подано {filedAt}.',
    en: 'This is a filing receipt, not a registration certificate. It only proves that an application was filed on {filedAt}.',
  },
  forged: {
    kk: 'Бұл шынайы анықтама емес: мәтіні өзгертілген, толық емес немесе оны жүйе бермеген. Оны қабылдамаңыз; камера қате оқуы мүмкін, сондықтан кодты қайта сканерлеп көріңіз.',
    ru: 'Это не настоящая справка: текст изменён, неполон или выдан не этой системой. Не принимайте её; камера могла ошибиться, поэтому отсканируйте код ещё раз.',
    en: 'This is not a genuine certificate: the text was changed, is incomplete or was not issued by this system. Do not accept it; scan the code once more in case the camera misread it.',
  },
  unknownIssuer: {
    kk: 'Бұл құрылғы анықтамаға қол қойған кілтті білмейді, сондықтан оның шынайылығын тексере алмайды. Интернетке қосылып, қайта тексеріңіз.',
    ru: 'Это устройство не знает ключа, которым подписана справка, и не может проверить её подлинность. Подключитесь к интернету и проверьте ещё раз.',
    en: 'This device does not know the key that signed the certificate, so it cannot tell whether it is genuine. Connect to the internet and check again.',
  },
  tooOld: {
    kk: 'Қолтаңба дұрыс, бірақ бұл құрылғыдағы деректер жеті күннен ескі. Интернетке қосылып, қайта тексеріңіз.',
    ru: 'Подпись верна, но данным на этом устройстве больше семи дней. Подключитесь к интернету и проверьте ещё раз.',
    en: 'The signature is right, but the data on this device is more than seven days old. Connect to the internet and check again.',
  },
});

/** Labels and sentences of the printed certificate, which carries the three languages side by side. */
export const pdfMessages = defineMessages({
  title: {
    kk: 'Тіркеу туралы анықтама',
    ru: 'Справка о регистрации',
    en: 'Registration certificate',
  },
  subtitle: {
    kk: 'Уақытша болатын мекенжайы бойынша',
    ru: 'По адресу временного пребывания',
    en: 'At the address of temporary stay',
  },
  demo: {
    kk: 'Көрсету үшін жасалған. Ресми құжат емес.',
    ru: 'Образец для показа. Не официальный документ.',
    en: 'Demonstration only. Not an official document.',
  },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  name: { kk: 'Тегі және аты', ru: 'Фамилия и имя', en: 'Surname and given names' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  nationality: { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  document: { kk: 'Құжаты', ru: 'Документ', en: 'Document' },
  place: { kk: 'Болатын жері', ru: 'Место пребывания', en: 'Place of stay' },
  host: {
    kk: 'Қабылдаушы тұлға',
    ru: 'Принимающее лицо',
    en: 'Host',
  },
  period: { kk: 'Тіркеу мерзімі', ru: 'Срок регистрации', en: 'Period' },
  issuedAt: { kk: 'Берілген уақыты', ru: 'Когда выдана', en: 'Issued' },
  issuer: { kk: 'Кім берді', ru: 'Кем выдана', en: 'Issued by' },
  qr: {
    kk: 'Анықтаманы тексеруге арналған QR-код',
    ru: 'QR-код для проверки справки',
    en: 'QR code to check the certificate',
  },
  check: {
    kk: 'Тексеру үшін кодты телефон камерасына көрсетіңіз немесе төмендегі бетті ашыңыз. Жүйеге кірудің қажеті жоқ.',
    ru: 'Для проверки наведите на код камеру телефона или откройте страницу ниже. Входить в систему не нужно.',
    en: 'To check it, point a phone camera at the code or open the page below. No sign-in is needed.',
  },
  noRight: {
    kk: 'Бұл анықтама тұрғын үйге ешқандай құқық бермейді.',
    ru: 'Эта справка не даёт никаких прав на жильё.',
    en: 'This certificate gives no right to the dwelling.',
  },
});
