import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';
import type { DeclineReason } from '../../../../../registration/index.ts';
import { portalMessages } from '../../messages.ts';
import { accountMessages } from '../messages.ts';
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
  oldStays: {
    kk: 'Үй иесі растағанша бұрынғы тіркеуіңіз күшінде қалады.',
    ru: 'Пока хозяин не подтвердит, прежняя регистрация остаётся в силе.',
    en: 'Until your host confirms, your old registration stays in force.',
  },
  staysInForce: {
    kk: 'Тіркеуіңіз әзірге күшінде.',
    ru: 'Регистрация пока остаётся в силе.',
    en: 'Your registration stays in force meanwhile.',
  },
  reminded: {
    kk: 'Оған еске салдық: {when}.',
    ru: 'Мы напомнили: {when}.',
    en: 'We reminded them on {when}.',
  },
  permittedEnds: {
    kk: 'Визасыз болуға рұқсат етілген мерзім сол күні бітеді.',
    ru: 'В этот день заканчивается разрешённый срок без визы.',
    en: 'The permitted stay without a visa ends on this day.',
  },
  whyRefused: { kk: 'Бас тарту себебі', ru: 'Почему отказано', en: 'Why it was refused' },
});

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
  'another-host': {
    kk: 'Басқа үй иесін көрсету',
    ru: 'Указать другого хозяина',
    en: 'Name another host',
  },
  hearing: { kk: 'Қызметкерге жауап беру', ru: 'Ответить сотруднику', en: 'Answer the officer' },
  complain: { kk: 'Шағым беру', ru: 'Подать жалобу', en: 'Complain' },
  complaint: { kk: 'Шағымыңыз', ru: 'Ваша жалоба', en: 'Your complaint' },
  amend: { kk: 'Өтінішті өзгерту', ru: 'Изменить заявление', en: 'Change the filing' },
  'in-person': {
    kk: 'Үй иесі қасымда',
    ru: 'Хозяин рядом со мной',
    en: 'My host is beside me',
  },
  papers: {
    kk: 'Қайда тұратынымды көрсету',
    ru: 'Показать, где я живу',
    en: 'Show where I stay',
  },
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
  extend: { kk: 'Ұзағырақ қаламын', ru: 'Я остаюсь дольше', en: 'I am staying longer' },
  move: { kk: 'Мекенжайым өзгерді', ru: 'Я переезжаю', en: 'I have moved' },
  again: {
    kk: 'Жаңа күндерді не мекенжайды жіберу',
    ru: 'Отправить новые даты или адрес',
    en: 'Send new days or address',
  },
  leave: { kk: 'Бұл жерден кеттім', ru: 'Я уехал(а) отсюда', en: 'I have left this place' },
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
