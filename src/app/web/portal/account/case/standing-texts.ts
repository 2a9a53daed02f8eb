import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';
import type { Standing } from '../standing.ts';

/** What follows from how a case stands. How a refusal, a withdrawal or an end came about has words of its own. */
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
  'host-silent': {
    kk: 'Бұған ешкім кінәлі емес, өтініш берген күніңіз сақталады. Үй иесі әлі де жауап бере алады. Басқа үй иесін көрсетуге, қайда тұратыныңызды қағазбен көрсетуге немесе өтінішті қайтарып алуға болады.',
    ru: 'В этом никто не виноват, день подачи сохраняется. Хозяин ещё может ответить. Вы можете указать другого хозяина, показать бумагами, где живёте, или отозвать заявление.',
    en: 'Nobody is to blame for it, and your day of filing is kept. Your host can still answer. You can name another host, show papers of where you stay, or withdraw.',
  },
  'in-review': {
    kk: 'Үй иесі растады. Сізден ештеңе керек емес, біз хат жазамыз.',
    ru: 'Хозяин подтвердил. От вас ничего не нужно: мы вам напишем.',
    en: 'Your host has confirmed. You need not do anything: we will write to you.',
  },
  hearing: {
    kk: 'Әзірге ештеңе шешілген жоқ. {answerBy} күніне дейін жауап беріңіз.',
    ru: 'Пока ничего не решено. Ответьте не позднее {answerBy}.',
    en: 'Nothing is decided yet. Answer by {answerBy}.',
  },
  heard: {
    kk: 'Шешім шыққанда хат жазамыз. Оған дейін тағы қосуға болады.',
    ru: 'Когда будет решение, мы напишем. До этого можно добавить ещё.',
    en: 'We will write to you when it is decided. Until then you can add more.',
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
  suspended: {
    kk: 'Қызметкер оны {on} күні тоқтата тұрды. Тіркеуіңіз күшінде қалады.',
    ru: 'Сотрудник приостановил её {on}. Сама регистрация остаётся в силе.',
    en: 'An officer suspended it on {on}. Your registration itself stands.',
  },
  'run-out': {
    kk: 'Әлі осында болсаңыз, жаңа күндерді немесе мекенжайды жіберіңіз.',
    ru: 'Если вы ещё здесь, отправьте новые даты или адрес.',
    en: 'If you are still here, send us the new days or address.',
  },
  declined: {
    kk: 'Түзетіп, қайта жіберіңіз.',
    ru: 'Исправьте и отправьте снова.',
    en: 'Correct it and send it again.',
  },
  refused: {
    kk: 'Қызметкер {on} күні бас тартты. Түзетіп, қайта жібере аласыз: енгізгеніңіз сақталды.',
    ru: 'Сотрудник отказал {on}. Можно исправить и отправить снова: всё введённое сохранено.',
    en: 'An officer refused it on {on}. You can correct it and send it again: everything you entered is kept.',
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
  lapsed: {
    kk: 'Ол {on} күні аяқталды: сұралған күндер өтіп кетті.',
    ru: 'Оно завершено {on}: запрошенные дни прошли.',
    en: 'It ended on {on}: the days you asked for are over.',
  },
  closed: { kk: 'Ол {on} күні аяқталды.', ru: 'Она прекращена {on}.', en: 'It ended on {on}.' },
}) satisfies Record<Standing, Message>;

/** "This was not me" suspends by itself, before any officer has looked. */
export const { stopped: stoppedText, invited: invitedText } = defineMessages({
  /** An invitation has answered, and somebody else still has to: no address was typed. */
  invited: {
    kk: 'Келісімі әлі керек адамдардан {when} сұралды.',
    ru: 'Тех, чьё согласие ещё нужно, спросили {when}.',
    en: 'Whoever still has to agree was asked on {when}.',
  },
  stopped: {
    kk: 'Біреу {on} күні «бұл мен емес» деп хабарлады. Қызметкер қарағанша анықтама жарамсыз, тіркеуіңіз күшінде қалады.',
    ru: 'Кто-то сообщил {on}: «это был не я». Пока сотрудник не посмотрит, справка не действует; сама регистрация остаётся в силе.',
    en: 'Somebody told us on {on}: “this was not me”. Until an officer has looked it does not count; your registration itself stands.',
  },
});

const departed = defineMessages({
  filing: {
    kk: 'Ол {on} күні аяқталды: шекарада шыққаныңыз белгіленген. Бұл қате болса, қайта өтініш беріңіз.',
    ru: 'Оно завершено {on}: на границе отмечен ваш выезд. Если это ошибка, подайте заявление снова.',
    en: 'It ended on {on}: the border recorded that you left. If this is wrong, file again.',
  },
  registration: {
    kk: 'Ол {on} күні аяқталды: шекарада шыққаныңыз белгіленген. Қайта келсеңіз немесе бұл қате болса, қайта тіркеліңіз.',
    ru: 'Она прекращена {on}: на границе отмечен ваш выезд. Если вы вернулись или это ошибка, зарегистрируйтесь снова.',
    en: 'It ended on {on}: the border recorded that you left. If you are back, or this is wrong, register again.',
  },
});

const closedBecause = defineMessages({
  moved: {
    kk: 'Ол {on} күні тоқтатылды: орнына осы адамның жаңа тіркеуі күшіне енді.',
    ru: 'Она прекращена {on}: вместо неё действует новая регистрация этого человека.',
    en: 'It ended on {on}, when a newer registration of the same person took its place.',
  },
  left: {
    kk: 'Ол {on} күні аяқталды: сол күні бұл жерден кеттіңіз.',
    ru: 'Она прекращена {on}: в этот день вы уехали с этого места.',
    en: 'It ended on {on}, the day on which you left the place.',
  },
  'stay-ended': {
    kk: 'Мерзімі өтіп, {on} күні аяқталды. Әлі осында болсаңыз, қайта тіркеліңіз.',
    ru: 'Срок прошёл, она прекращена {on}. Если вы ещё здесь, зарегистрируйтесь снова.',
    en: 'Its days are over, it ended on {on}. If you are still here, register again.',
  },
  'host-ended': {
    kk: 'Үй иесімен даудан кейін қызметкер оны {on} күні аяқтады.',
    ru: 'После спора с хозяином сотрудник прекратил её {on}.',
    en: 'An officer ended it on {on}, after a dispute with the host.',
  },
  annulled: {
    kk: 'Қызметкер оның күшін {on} күні жойды.',
    ru: 'Сотрудник аннулировал её {on}.',
    en: 'An officer annulled it on {on}.',
  },
});

/** What is said instead where the end has a reason, by how it ended and why. */
export const endTexts: ReadonlyMap<string, Message> = new Map<string, Message>([
  ['lapsed:departed', departed.filing],
  ['closed:departed', departed.registration],
  ...Object.entries(closedBecause).map(([reason, text]) => [`closed:${reason}`, text] as const),
]);
