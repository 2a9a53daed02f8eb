import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';
import type { Standing } from '../standing.ts';

export const certificateMessages = defineMessages({
  title: {
    kk: 'Тіркеу туралы анықтама',
    ru: 'Справка о регистрации',
    en: 'Registration certificate',
  },
  check: {
    kk: 'Тексеру үшін кодты сканерлеңіз немесе мына бетті ашыңыз:',
    ru: 'Чтобы проверить, отсканируйте код или откройте',
    en: 'To check it, scan the code or open',
  },
  download: { kk: 'PDF жүктеп алу', ru: 'Скачать PDF', en: 'Download PDF' },
  none: { kk: 'Анықтама жоқ', ru: 'Справки нет', en: 'There is no certificate' },
  whatItTakes: {
    kk: 'Үй иесі растаған соң анықтама өзі жасалады. Кейде өтінішті алдымен қызметкер тексереді.',
    ru: 'Она появится сама, когда подтвердит хозяин. Иногда заявление сначала проверяет сотрудник.',
    en: 'It is made once your host has confirmed. Sometimes an officer checks the filing first.',
  },
});

const countsFor = defineMessages({
  closed: {
    kk: '{on} күнінен бастап бұл анықтама жарамсыз.',
    ru: 'С {on} эта справка не действует.',
    en: 'Since {on} this certificate no longer counts.',
  },
  suspended: {
    kk: 'Қызметкер шешкенше бұл анықтама жарамсыз. Тіркеудің өзі күшінде.',
    ru: 'Пока сотрудник не решит, справка не действует. Сама регистрация остаётся.',
    en: 'Until an officer decides, this certificate does not count. The registration itself stands.',
  },
  'run-out': {
    kk: 'Бұл анықтама енді жарамсыз.',
    ru: 'Эта справка больше не действует.',
    en: 'This certificate no longer counts.',
  },
  'registered-later': {
    kk: 'Анықтама сол күннен бастап жарамды, соңғы күні – {until}.',
    ru: 'Справка начнёт действовать в этот день, последний день – {until}.',
    en: 'The certificate counts from that day until {until}.',
  },
});

/** What is said of a certificate that does not count today; one that does needs no words. */
export const standingOfCertificate: ReadonlyMap<Standing, Message> = new Map<Standing, Message>([
  ['closed', countsFor.closed],
  ['suspended', countsFor.suspended],
  ['run-out', countsFor['run-out']],
  ['registered-later', countsFor['registered-later']],
]);

export const receiptMessages = defineMessages({
  title: { kk: 'Өтініш қолхаты', ru: 'Квитанция о подаче', en: 'Receipt of your filing' },
  registeredSince: {
    kk: 'Содан кейін тіркелдіңіз.',
    ru: 'С тех пор вас зарегистрировали.',
    en: 'You have been registered since.',
  },
  filedAt: { kk: 'Берілген уақыты', ru: 'Подано', en: 'Filed' },
  name: { kk: 'Тегі және аты', ru: 'Фамилия и имя', en: 'Name' },
  number: { kk: 'Қолхаттың нөмірі', ru: 'Номер квитанции', en: 'Number of the receipt' },
  qr: { kk: 'Қолхаттың QR коды', ru: 'QR-код квитанции', en: 'QR code of the receipt' },
});
