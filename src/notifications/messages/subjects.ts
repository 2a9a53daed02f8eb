import { defineMessages } from '../../platform/i18n/index.ts';

/** A subject is one short line; one that goes to a host stands there in three languages. */
export const subjects = defineMessages({
  registered: {
    kk: 'Сіз тіркелдіңіз: {certificateNumber} анықтамасы дайын',
    ru: 'Вы зарегистрированы: справка {certificateNumber} готова',
    en: 'You are registered: certificate {certificateNumber} is ready',
  },
  declined: {
    kk: 'Үй иесі тұруыңызды растамады',
    ru: 'Ваше проживание не подтверждено',
    en: 'Your stay was not confirmed',
  },
  'in-review': {
    kk: 'Өтінішіңізді қызметкер тексеріп жатыр',
    ru: 'Ваше заявление проверяет сотрудник',
    en: 'An officer is checking your filing',
  },
  'host-silent': {
    kk: 'Үй иесі жауап бермеді, енді ісіңіз қызметкерде',
    ru: 'Хозяин не ответил, теперь дело у сотрудника',
    en: 'Your host has not answered: an officer now looks',
  },
  'registration-reminder': {
    kk: 'Әлі тіркелген жоқсыз: {lastDay} күнінен қалмай тіркеліңіз',
    ru: 'Вы ещё не зарегистрированы, срок: {lastDay}',
    en: 'You are not registered yet: register by {lastDay}',
  },
  'review-overdue': {
    kk: 'Тексеру созылып кетті',
    ru: 'Проверка затянулась',
    en: 'The check is taking too long',
  },
  'crossing-corrected': {
    kk: 'Шекарадан өткен күніңіз түзетілді: {day}',
    ru: 'Дата пересечения границы исправлена: {day}',
    en: 'The day you crossed the border was corrected: {day}',
  },
  'hearing-opened': {
    kk: 'Қызметкердің сізге сұрағы бар: {lastDay} күнінен қалмай жауап беріңіз',
    ru: 'У сотрудника к вам вопрос: ответьте не позже {lastDay}',
    en: 'An officer has a question: please answer by {lastDay}',
  },
  refused: {
    kk: 'Қызметкер тіркеуден бас тартты',
    ru: 'Сотрудник отказал в регистрации',
    en: 'An officer refused the registration',
  },
  annulled: {
    kk: 'Қызметкер тіркеуіңізді тоқтатты',
    ru: 'Сотрудник прекратил вашу регистрацию',
    en: 'An officer ended your registration',
  },
  'host-ended': {
    kk: 'Үй иесінің сөзінен кейін тіркеуіңіз тоқтатылды',
    ru: 'Регистрация прекращена после слов хозяина',
    en: 'Your registration was ended after what your host said',
  },
  suspended: {
    kk: 'Анықтамаңыз әзірге жарамсыз',
    ru: 'Ваша справка пока не действует',
    en: 'Your certificate does not count for now',
  },
  restored: {
    kk: 'Анықтамаңыз қайтадан жарамды',
    ru: 'Ваша справка снова действует',
    en: 'Your certificate counts again',
  },
  reopened: {
    kk: 'Ісіңіз қайта ашылды',
    ru: 'Ваше дело снова открыто',
    en: 'Your case is open again',
  },
  'complaint-granted': {
    kk: 'Шағымыңыз сіздің пайдаңызға шешілді',
    ru: 'Жалоба решена в вашу пользу',
    en: 'Your complaint was granted',
  },
  'complaint-rejected': {
    kk: 'Шағымыңыз қаралды, шешім өзгерген жоқ',
    ru: 'Жалоба рассмотрена, решение не изменилось',
    en: 'Your complaint was looked at: the decision stays',
  },
  'complaint-lapsed': {
    kk: 'Шағымыңызға мерзімінде жауап берілмеді',
    ru: 'На вашу жалобу не ответили в срок',
    en: 'Your complaint was not decided in time',
  },
  'stay-reminder': {
    kk: 'Тіркеуіңіздің соңғы күні – {lastDay}',
    ru: 'Последний день вашей регистрации: {lastDay}',
    en: 'The last day of your registration is {lastDay}',
  },
  extended: {
    kk: 'Тіркеуіңіз ұзартылды, соңғы күні – {until}',
    ru: 'Ваша регистрация продлена по {until}',
    en: 'Your registration was extended until {until}',
  },
  'extension-declined': {
    kk: 'Үй иесі ұзартуды растамады',
    ru: 'Хозяин не подтвердил продление',
    en: 'Your host did not confirm the longer stay',
  },
  'extension-silent': {
    kk: 'Үй иесі ұзарту туралы жауап бермеді',
    ru: 'Хозяин не ответил о продлении',
    en: 'Your host did not answer about the longer stay',
  },
  'leaving-asked': {
    kk: 'Үй иесі сізді {day} күні көшіп кетті дейді. Дұрыс па?',
    ru: 'Хозяин сообщает, что вы съехали {day}. Это так?',
    en: 'Your host says you moved out on {day}. Is that right?',
  },
  left: {
    kk: 'Тіркеуіңіз {day} күні аяқталды',
    ru: 'Ваша регистрация закончилась {day}',
    en: 'Your registration ended on {day}',
  },
  departed: {
    kk: 'Шекара дерегі бойынша сіз {day} күні елден шықтыңыз',
    ru: 'По данным границы, вы выехали {day}',
    en: 'The border recorded that you left on {day}',
  },
  'stay-ended': {
    kk: 'Тұру мерзіміңіз аяқталды',
    ru: 'Срок вашего проживания закончился',
    en: 'Your stay has ended',
  },
  'moved-elsewhere': {
    kk: 'Бұл аккаунттағы тіркеуіңіз жабылды',
    ru: 'Регистрация в этом аккаунте закрыта',
    en: 'The registration in this account was closed',
  },
  'duplicate-holder': {
    kk: 'Біреу сіздің құжатыңызбен өтініш берді',
    ru: 'Кто-то подал заявление с вашим документом',
    en: 'Somebody filed with your document',
  },
  'case-changed': {
    kk: 'Өтінішіңіз өзгертілді',
    ru: 'Ваше заявление изменено',
    en: 'Your filing was changed',
  },
  disputed: {
    kk: 'Ісіңіз бойынша сұрақ бар, жауап беріңіз',
    ru: 'По вашему делу есть вопрос, ответьте',
    en: 'There is a question about your case, please answer',
  },
  'place-filing': {
    kk: '{immigrantName} сіздің мекенжайыңызға тіркелгісі келеді',
    ru: '{immigrantName} просит регистрацию по вашему адресу',
    en: '{immigrantName} asks to be registered at your place',
  },
  'owner-asked': {
    kk: '{immigrantName}: сіздің де келісіміңіз керек',
    ru: '{immigrantName}: нужно и ваше согласие',
    en: '{immigrantName}: your consent is needed too',
  },
  'place-changed': {
    kk: 'Мекенжайыңызда өзгеріс бар',
    ru: 'Изменение по вашему адресу',
    en: 'A change at your place',
  },
  'host-asked': {
    kk: '{immigrantName} сізде тұратынын растауыңызды сұрайды',
    ru: '{immigrantName} просит подтвердить, что живёт у вас',
    en: '{immigrantName} asks you to confirm that they stay with you',
  },
  'host-reminder': {
    kk: '{immigrantName} жауабыңызды күтіп отыр',
    ru: '{immigrantName} ждёт вашего ответа',
    en: '{immigrantName} is waiting for your answer',
  },
  'registered-host': {
    kk: '{immigrantName} сізде тіркелді, соңғы күні – {until}',
    ru: '{immigrantName} зарегистрирован(а) у вас по {until}',
    en: '{immigrantName} is registered with you until {until}',
  },
  'extension-asked': {
    kk: '{immigrantName} сізде ұзағырақ тұрғысы келеді',
    ru: '{immigrantName} просит остаться у вас дольше',
    en: '{immigrantName} asks to stay with you longer',
  },
  'leaving-asked-host': {
    kk: '{immigrantName} сізден көшіп кетті ме?',
    ru: '{immigrantName} больше не живёт у вас?',
    en: 'Has {immigrantName} moved out?',
  },
  'moved-host': {
    kk: '{immigrantName} енді сізде тіркеулі емес',
    ru: '{immigrantName} больше не зарегистрирован(а) у вас',
    en: '{immigrantName} is no longer registered with you',
  },
  'ended-host': {
    kk: '{immigrantName}: сіздегі тіркеуі аяқталды',
    ru: '{immigrantName}: регистрация у вас закончилась',
    en: '{immigrantName}: the registration with you has ended',
  },
  'withdrawn-host': {
    kk: 'Сізге жіберілген сұрау аяқталды',
    ru: 'Запрос к вам завершён',
    en: 'The request to you has ended',
  },
  // No code in it: a locked phone shows the subject to whoever holds it.
  'sign-in-code': {
    kk: 'Tirkeu: кіру коды',
    ru: 'Tirkeu: код для входа',
    en: 'Tirkeu: your code to sign in',
  },
  'email-code': {
    kk: 'Tirkeu: мекенжайды растау коды',
    ru: 'Tirkeu: код для подтверждения адреса',
    en: 'Tirkeu: your code to confirm this address',
  },
  'phone-code': {
    kk: 'Tirkeu: нөмірді растау коды',
    ru: 'Tirkeu: код для подтверждения номера',
    en: 'Tirkeu: your code to confirm this number',
  },
  'account-changed': {
    kk: 'Tirkeu: аккаунтыңыз өзгерді',
    ru: 'Tirkeu: ваш аккаунт изменён',
    en: 'Tirkeu: your account has changed',
  },
  'contact-moved': {
    kk: 'Tirkeu: бір нөміріңіз басқа аккаунтқа өтті',
    ru: 'Tirkeu: ваш номер перешёл в другой аккаунт',
    en: 'Tirkeu: one of your numbers has moved to another account',
  },
  'delegation-offered': {
    kk: 'Үй иесінің атынан жауап бересіз бе?',
    ru: 'Вас просят отвечать за хозяина жилья',
    en: 'Will you answer for a host?',
  },
});
