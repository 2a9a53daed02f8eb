import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';
import type { Doubt, RegistrationView } from '../../../../../registration/index.ts';

/** What each doubt means, in a sentence. */
export const meaningMessages = defineMessages({
  'host-not-tied': {
    kk: 'Растаған адамның бұл жерді беруге құқығы бар екені еш деректен көрінбейді.',
    ru: 'Ничто не показывает, что подтвердивший вправе предоставлять это жильё.',
    en: 'Nothing shows that the one who confirmed may provide this place.',
  },
  'host-silent': {
    kk: 'Үй иесі мерзімінде жауап бермеді. Бұл келісім де, бас тарту да емес. Күмәнді алып тастасаңыз, одан қайта сұралады.',
    ru: 'Хозяин не ответил в срок. Это ни согласие, ни отказ. Если снять сомнение, его спросят ещё раз.',
    en: 'The host did not answer in time. That is neither consent nor refusal. Clearing this asks them once more.',
  },
  'possible-duplicate': {
    kk: 'Басқа аккаунтта дәл осы құжатпен өтініш немесе тіркеу бар.',
    ru: 'В другом аккаунте есть заявление или регистрация с тем же документом.',
    en: 'Another account has a filing or a registration with the same document.',
  },
  'particulars-changed': {
    kk: 'Үй иесі растағаннан кейін мәліметтер өзгертілді. Күмәнді алып тастасаңыз, өзгеріс қабылданады.',
    ru: 'После подтверждения хозяина сведения изменили. Если снять сомнение, изменение будет принято.',
    en: 'Details were changed after the host confirmed. Clearing this accepts the change.',
  },
  'differs-from-border-record': {
    kk: 'Шекара дерегі мен өтініште екі түрлі жазылған.',
    ru: 'В записи границы и в заявлении написано разное.',
    en: 'The border’s record and the filing say different things.',
  },
  'stay-looks-violated': {
    kk: 'Белгілі ережелер бойынша бұл адамға болуға рұқсат етілген мерзім бітіп қойған.',
    ru: 'По известным правилам разрешённый срок пребывания этого человека уже закончился.',
    en: 'By the rules known here, the time this person may stay is over.',
  },
  'document-expired': {
    kk: 'Құжат енді жарамсыз.',
    ru: 'Документ больше не действует.',
    en: 'The document is no longer valid.',
  },
  'document-reported-lost': {
    kk: 'Бұл құжат жоғалған не ұрланған құжаттар тізімінде тұр.',
    ru: 'Этот документ есть в списке утерянных и похищенных.',
    en: 'This document is on the list of lost and stolen ones.',
  },
  'over-capacity': {
    kk: 'Бұл жерде сыйымдылығынан көп адам тұратын болады. Мұның өзі бас тартуға негіз емес.',
    ru: 'Здесь жило бы больше людей, чем есть мест. Само по себе это не основание для отказа.',
    en: 'More people would live here than there is room for. That alone is no ground to refuse.',
  },
  'unknown-to-hosts': {
    kk: 'Бұл адам кемінде үш үй иесін көрсетті, олардың бәрі оны танымайтынын айтты.',
    ru: 'Этот человек указал не меньше трёх хозяев, и все они ответили, что не знают его.',
    en: 'This person has named at least three hosts, and all of them say that they do not know the person.',
  },
  disputed: {
    kk: 'Екеуін де тыңдап, қайсысы дұрыс екенін анықтаңыз.',
    ru: 'Выслушайте обе стороны и выясните, кто прав.',
    en: 'Hear both of them, and find out which is so.',
  },
}) satisfies Record<Doubt, Message>;

/** What a doubt rests on. */
export const evidenceMessages = defineMessages({
  heading: { kk: 'Күмәндар', ru: 'Сомнения', en: 'Doubts' },
  expiredOn: {
    kk: 'Соңғы жарамды күні – {date}.',
    ru: 'Последний день действия: {date}.',
    en: 'Its last day was {date}.',
  },
  reportedOn: {
    kk: 'Хабарланған күні – {date}.',
    ru: 'Заявлен: {date}.',
    en: 'Reported on {date}.',
  },
  silentSince: {
    kk: 'Жауап беру мерзімі біткен уақыт – {at}.',
    ru: 'Срок ответа вышел: {at}.',
    en: 'The time to answer ended on {at}.',
  },
  lastPermittedDay: {
    kk: 'Рұқсат етілген соңғы күн – {date}.',
    ru: 'Последний разрешённый день: {date}.',
    en: 'The last permitted day was {date}.',
  },
  room: {
    kk: 'Орын саны – {capacity}, тіркелген басқа адам – {others}.',
    ru: 'Мест: {capacity}, зарегистрировано других: {others}.',
    en: 'Room for {capacity}; others registered there: {others}.',
  },
  counted: { kk: 'Қалай есептелді', ru: 'Как посчитано', en: 'How it was counted' },
  otherCase: {
    kk: '{at, plural, =1 {Басқа істі ашу} other {Басқа істі ашу (#)}}',
    ru: '{at, plural, =1 {Открыть другое дело} other {Открыть другое дело (#)}}',
    en: '{at, plural, =1 {Open the other case} other {Open another case (#)}}',
  },
  hostSaysLeft: {
    kk: 'Үй иесінің айтуынша, адам {date} күні кеткен.',
    ru: 'Хозяин говорит, что человек уехал: {date}.',
    en: 'The host says that the person left on {date}.',
  },
  personSaysLeft: {
    kk: 'Адамның айтуынша, ол {date} күні кеткен.',
    ru: 'Человек говорит, что уехал: {date}.',
    en: 'The person says that they left on {date}.',
  },
  personObjects: {
    kk: 'Адам бұлай емес дейді.',
    ru: 'Человек говорит, что это не так.',
    en: 'The person says that this is not so.',
  },
  hostObjects: {
    kk: 'Үй иесі бұлай емес дейді.',
    ru: 'Хозяин говорит, что это не так.',
    en: 'The host says that this is not so.',
  },
  notAnswered: {
    kk: 'Адам әлі жауап берген жоқ. Соңғы күні – {until}.',
    ru: 'Человек ещё не ответил. Последний день: {until}.',
    en: 'The person has not answered yet. Their last day is {until}.',
  },
  unanswered: {
    kk: 'Екінші жақ жауап бермеді.',
    ru: 'Другая сторона не ответила.',
    en: 'The other side has not answered.',
  },
});

type By = NonNullable<RegistrationView['dispute']>['by'];

/** Who disputes the case. */
export const saidBy = defineMessages({
  host: {
    kk: 'Осы жердің иесі: адам мұнда тұрмайды. Айтылған күні – {on}.',
    ru: 'Хозяин этого жилья: человек здесь не живёт. Сказано {on}.',
    en: 'A host of the place: the person does not live there. Said on {on}.',
  },
  holder: {
    kk: 'Құжат немесе өтініш иесі: «бұл мен емес». Айтылған күні – {on}.',
    ru: 'Владелец документа или заявления: «это был не я». Сказано {on}.',
    en: 'The holder of the document or the filing: “this was not me”. Said on {on}.',
  },
}) satisfies Record<By, Message>;

/** What can come of it. */
export const thenWhat = defineMessages({
  host: {
    kk: 'Адам жауап бергеннен кейін немесе мерзім өткен соң тіркеуді аяқтауға болады. Дұрыс болмаса, күмәнді алып тастаңыз.',
    ru: 'Когда человек ответит или срок пройдёт, регистрацию можно прекратить. Если это не так, снимите сомнение.',
    en: 'Once the person has answered, or the time is over, you can end the registration. If it is not so, clear the doubt.',
  },
  holder: {
    kk: 'Дұрыс болмаса, күмәнді алып тастап, анықтаманы қайта күшіне енгізіңіз. Дұрыс болса, тыңдау ашып, тіркеудің күшін жойыңыз.',
    ru: 'Если это не так, снимите сомнение и верните справку в силу. Если так, откройте заслушивание и аннулируйте регистрацию.',
    en: 'If it is not so, clear the doubt and restore the certificate. If it is, open a hearing and annul the registration.',
  },
}) satisfies Record<By, Message>;

export const borderMessages = defineMessages({
  entry: {
    kk: 'Шекарадан кіру, {checkpoint}',
    ru: 'Въезд, {checkpoint}',
    en: 'Entry, {checkpoint}',
  },
  exit: {
    kk: 'Шекарадан шығу, {checkpoint}',
    ru: 'Выезд, {checkpoint}',
    en: 'Exit, {checkpoint}',
  },
  border: { kk: 'Шекара дерегінде', ru: 'В записи границы', en: 'In the border’s record' },
  filed: { kk: 'Өтініште', ru: 'В заявлении', en: 'In the filing' },
  enteredOn: { kk: 'Кірген күні', ru: 'День въезда', en: 'Day of entry' },
  leftOn: { kk: 'Шыққан күні', ru: 'День выезда', en: 'Day of exit' },
  gone: {
    kk: 'Бұл дерек енді жоқ.',
    ru: 'Этой записи больше нет.',
    en: 'This record is no longer there.',
  },
});
