import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';
import type { DeclineReason } from '../../../../../registration/index.ts';
import { portalMessages } from '../../messages.ts';
import { accountMessages } from '../messages.ts';
import type { Standing } from '../standing.ts';
import type { Step } from './steps.ts';

export const caseMessages = defineMessages({
  title: { kk: 'Өтініш', ru: 'Заявление', en: 'Your filing' },
  nothingToDo: {
    kk: 'Сізден ештеңе керек емес. Хат келмесе, үй иесінен «Спам» қалтасын қарауды сұраңыз.',
    ru: 'От вас ничего не нужно. Если письма нет, попросите хозяина проверить папку «Спам».',
    en: 'You need not do anything. If no e-mail came, ask your host to look in the spam folder.',
  },
  because: {
    kk: 'Себебі: {reason}.',
    ru: 'Причина: {reason}.',
    en: 'The reason given: {reason}.',
  },
  changeWaits: {
    kk: 'Өзгерткеніңізді қызметкер тексереді. Оған дейін бұрынғысы қалады.',
    ru: 'Ваше изменение проверяет сотрудник. До этого остаётся прежнее.',
    en: 'An officer checks what you changed. Until then it stays as it was.',
  },
  who: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  place: { kk: 'Қайда', ru: 'Где', en: 'Where' },
  days: { kk: 'Қай күндері', ru: 'Даты', en: 'Days' },
  host: { kk: 'Үй иесі', ru: 'Хозяин', en: 'Host' },
  filed: { kk: 'Берілген уақыты', ru: 'Подано', en: 'Filed' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  receipt: { kk: 'Қолхат', ru: 'Квитанция', en: 'Receipt' },
  inLines: { kk: 'Паспорт жолдарында:', ru: 'В строках паспорта:', en: 'In the passport’s lines:' },
  proposed: { kk: 'Жаңасы, тексерілуде:', ru: 'Новое, проверяется:', en: 'New, being checked:' },
  everything: { kk: 'Барлық мәлімет', ru: 'Все сведения', en: 'All details' },
  whatElse: {
    kk: 'Тағы не істеуге болады',
    ru: 'Что ещё можно сделать',
    en: 'What else you can do',
  },
  history: { kk: 'Не болды', ru: 'Что произошло', en: 'What has happened' },
});

/** What follows from how a case stands; that of a refusal comes with the refusal. */
export const standingTexts = defineMessages({
  asked: {
    kk: 'Біз {email} мекенжайына хат жібердік ({when}). Үй иесі хаттағы сілтемені ашып, растауы керек.',
    ru: 'Мы написали на {email} ({when}). Хозяину нужно открыть ссылку в письме и подтвердить.',
    en: 'We wrote to {email} on {when}. Your host has to open the link in that e-mail and confirm.',
  },
  unasked: {
    kk: 'Үй иесінің поштасын жазбағансыз, сондықтан оған ешкім хабарлаған жоқ. Поштасын қосыңыз немесе одан {address} бетіне кіріп, жауап беруін сұраңыз.',
    ru: 'Вы не указали почту хозяина, поэтому ему никто не написал. Добавьте её или попросите его войти на {address} и ответить там.',
    en: 'You gave no e-mail of your host, so nobody has written to them. Add it, or ask them to sign in at {address} and answer there.',
  },
  'in-review': {
    kk: 'Үй иесі растады. Сізден ештеңе керек емес, біз хат жазамыз.',
    ru: 'Хозяин подтвердил. От вас ничего не нужно: мы вам напишем.',
    en: 'Your host has confirmed. You need not do anything: we will write to you.',
  },
  registered: {
    kk: 'Анықтаманы телефоныңызға сақтап қойыңыз. Көшсеңіз, бес жұмыс күні ішінде хабарлаңыз.',
    ru: 'Сохраните справку в телефоне. Если переедете, сообщите об этом в течение пяти рабочих дней.',
    en: 'Keep the certificate on your phone. If you move, tell us within five working days.',
  },
  'registered-later': {
    kk: 'Соңғы күні – {until}.',
    ru: 'Она будет действовать по {until}.',
    en: 'It lasts until {until}.',
  },
  'run-out': {
    kk: 'Әлі осында болсаңыз, жаңа күндерді немесе мекенжайды жіберіңіз.',
    ru: 'Если вы ещё здесь, отправьте новые даты или адрес.',
    en: 'If you are still here, send us the new days or address.',
  },
  refused: {
    kk: 'Түзетіп, қайта жіберіңіз.',
    ru: 'Исправьте и отправьте снова.',
    en: 'Correct it and send it again.',
  },
  withdrawn: {
    kk: 'Ол {on} күні аяқталды. Үй иесіндегі сілтеме енді ашылмайды, бұл өтініш бойынша ешкім тіркелген жоқ.',
    ru: 'Отозвано {on}. Ссылка у хозяина больше не работает, по этому заявлению никто не зарегистрирован.',
    en: 'It ended on {on}. The link that your host had no longer works, and nobody is registered by this filing.',
  },
  replaced: {
    kk: 'Бұл өтініш {on} күні аяқталды, енді жаңасы қаралады.',
    ru: 'Это заявление завершено {on}, теперь рассматривается новое.',
    en: 'This one ended on {on}. The newer one counts.',
  },
  closed: {
    kk: 'Ол {on} күні тоқтатылды: орнына осы адамның жаңа тіркеуі күшіне енді.',
    ru: 'Она прекращена {on}: вместо неё действует новая регистрация этого человека.',
    en: 'It ended on {on}, when a newer registration of the same person took its place.',
  },
}) satisfies Record<Standing, Message>;

/** Why the host said no, to the one who filed; each goes on from "the reason given". */
export const declinedBecause = defineMessages({
  'never-lived-here': {
    kk: 'сіз ол жерде ешқашан тұрмағансыз',
    ru: 'вы там никогда не жили',
    en: 'you have never lived there',
  },
  'moved-out': { kk: 'сіз көшіп кеткенсіз', ru: 'вы уже съехали', en: 'you have moved out' },
  'dates-wrong': { kk: 'күндер қате', ru: 'даты неверны', en: 'the dates are wrong' },
  'not-my-place': {
    kk: 'бұл ол адамның тұрғын үйі емес',
    ru: 'это не его жильё',
    en: 'it is not their place',
  },
  'unknown-person': {
    kk: 'ол адам сізді танымайды',
    ru: 'этот человек вас не знает',
    en: 'they do not know you',
  },
  other: { kk: 'басқа', ru: 'другая', en: 'another one' },
}) satisfies Record<DeclineReason, Message>;

/** What somebody can do about a case, as the button says it. */
export const stepMessages = defineMessages({
  'add-email': portalMessages.addEmail,
  amend: { kk: 'Өтінішті өзгерту', ru: 'Изменить заявление', en: 'Change the filing' },
  withdraw: {
    kk: 'Өтінішті қайтарып алу',
    ru: 'Отозвать заявление',
    en: 'Withdraw the filing',
  },
  correct: {
    kk: 'Түзетіп, қайта жіберу',
    ru: 'Исправить и отправить',
    en: 'Correct and send again',
  },
  certificate: accountMessages.certificate,
  move: {
    kk: 'Көштім немесе ұзағырақ қаламын',
    ru: 'Я переезжаю или остаюсь дольше',
    en: 'I have moved or am staying longer',
  },
  renew: { kk: 'Жаңа паспорт алдым', ru: 'У меня новый паспорт', en: 'I have a new passport' },
  family: portalMessages.family,
  file: { kk: 'Қайта тіркелу', ru: 'Зарегистрироваться снова', en: 'Register again' },
  account: portalMessages.toAccount,
}) satisfies Record<Step, Message>;

export const withdrawMessages = defineMessages({
  title: {
    kk: 'Өтінішті қайтарып аласыз ба?',
    ru: 'Отозвать заявление?',
    en: 'Withdraw this filing?',
  },
  what: {
    kk: 'Үй иесіне жіберілген сілтеме ашылмайтын болады. Басқа ештеңе болмайды: күшіндегі тіркеу қалады, қайта өтініш беруге болады.',
    ru: 'Ссылка, которую получил хозяин, перестанет работать. Больше ничего не произойдёт: действующая регистрация останется, подать снова можно.',
    en: 'The link that your host got stops working. Nothing else happens: a registration in force stays, and you can file again.',
  },
  yes: { kk: 'Иә, қайтарып алу', ru: 'Да, отозвать', en: 'Yes, withdraw' },
  no: { kk: 'Жоқ, қалдыру', ru: 'Нет, оставить', en: 'No, keep it' },
});
