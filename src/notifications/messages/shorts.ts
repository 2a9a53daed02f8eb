import { defineMessages } from '../../platform/i18n/index.ts';

/**
 * The same in one line, for a text message: the guest's name stands before it, the link behind. With
 * both it must fit into two parts of 67 letters (kk, ru) or one of 160 (en); to a host Kazakh and
 * Russian stand in one message, so there each has twenty.
 */
export const ownShorts = defineMessages({
  registered: {
    kk: 'Сіз тіркелдіңіз.',
    ru: 'Вы зарегистрированы.',
    en: 'You are registered.',
  },
  declined: {
    kk: 'Үй иесі тұруыңызды растамады.',
    ru: 'Ваше проживание не подтвердили.',
    en: 'Your stay was not confirmed.',
  },
  'in-review': {
    kk: 'Өтінішіңізді қызметкер тексеруде.',
    ru: 'Ваше заявление проверяет сотрудник.',
    en: 'An officer is checking your filing.',
  },
  'host-silent': {
    kk: 'Үй иесі жауап бермеді.',
    ru: 'Хозяин не ответил.',
    en: 'Your host has not answered.',
  },
  'registration-reminder': {
    kk: 'Тіркелетін соңғы күн: {lastDay}.',
    ru: 'Срок регистрации: {lastDay}.',
    en: 'Register by {lastDay}.',
  },
  'review-overdue': {
    kk: 'Тексеру созылып кетті.',
    ru: 'Проверка затянулась.',
    en: 'The check is taking too long.',
  },
  'crossing-corrected': {
    kk: 'Шекарадан өткен күн: {day}.',
    ru: 'Граница пересечена {day}.',
    en: 'Corrected: you crossed the border on {day}.',
  },
  'hearing-opened': {
    kk: 'Жауап беретін соңғы күн: {lastDay}.',
    ru: 'Ответьте не позже {lastDay}.',
    en: 'An officer asks: answer by {lastDay}.',
  },
  refused: {
    kk: 'Қызметкер тіркеуден бас тартты.',
    ru: 'Сотрудник отказал в регистрации.',
    en: 'An officer refused the registration.',
  },
  annulled: {
    kk: 'Қызметкер тіркеуіңізді тоқтатты.',
    ru: 'Сотрудник прекратил регистрацию.',
    en: 'An officer ended your registration.',
  },
  'host-ended': {
    kk: 'Тіркеуіңіз тоқтатылды.',
    ru: 'Ваша регистрация прекращена.',
    en: 'Your registration was ended.',
  },
  suspended: {
    kk: 'Анықтамаңыз әзірге жарамсыз.',
    ru: 'Ваша справка пока не действует.',
    en: 'Your certificate does not count for now.',
  },
  restored: {
    kk: 'Анықтамаңыз қайтадан жарамды.',
    ru: 'Ваша справка снова действует.',
    en: 'Your certificate counts again.',
  },
  reopened: {
    kk: 'Ісіңіз қайта ашылды.',
    ru: 'Ваше дело снова открыто.',
    en: 'Your case is open again.',
  },
  'complaint-granted': {
    kk: 'Шағымыңыз пайдаңызға шешілді.',
    ru: 'Жалоба решена в вашу пользу.',
    en: 'Your complaint was granted.',
  },
  'complaint-rejected': {
    kk: 'Шағым қаралды, шешім өзгермеді.',
    ru: 'Жалоба рассмотрена, решение прежнее.',
    en: 'Your complaint was looked at: the decision stays.',
  },
  'complaint-lapsed': {
    kk: 'Шағымға мерзімінде жауап болмады.',
    ru: 'На жалобу не ответили в срок.',
    en: 'Your complaint was not decided in time.',
  },
  'stay-reminder': {
    kk: 'Тіркеудің соңғы күні: {lastDay}.',
    ru: 'Регистрация: по {lastDay}.',
    en: 'Your registration ends on {lastDay}.',
  },
  extended: {
    kk: 'Ұзартылды, соңғы күні – {until}.',
    ru: 'Продлено по {until}.',
    en: 'Extended until {until}.',
  },
  'extension-declined': {
    kk: 'Үй иесі ұзартуды растамады.',
    ru: 'Хозяин не подтвердил продление.',
    en: 'Your host did not confirm the longer stay.',
  },
  'extension-silent': {
    kk: 'Үй иесі ұзарту туралы жауап бермеді.',
    ru: 'Хозяин не ответил о продлении.',
    en: 'Your host did not answer about the longer stay.',
  },
  'leaving-asked': {
    kk: 'Көшіп кеттіңіз бе? Күні: {day}.',
    ru: 'Вы съехали {day}?',
    en: 'Did you move out on {day}?',
  },
  left: {
    kk: 'Тіркеу аяқталды: {day}.',
    ru: 'Регистрация закончилась {day}.',
    en: 'Your registration ended on {day}.',
  },
  departed: {
    kk: 'Елден шыққан күніңіз: {day}.',
    ru: 'Ваш день выезда: {day}.',
    en: 'The border says you left on {day}.',
  },
  'stay-ended': {
    kk: 'Тұру мерзіміңіз аяқталды.',
    ru: 'Срок вашего проживания закончился.',
    en: 'Your stay has ended.',
  },
  'moved-elsewhere': {
    kk: 'Бұл аккаунттағы тіркеу жабылды.',
    ru: 'Регистрация в этом аккаунте закрыта.',
    en: 'The registration in this account was closed.',
  },
  'duplicate-holder': {
    kk: 'Біреу сіздің құжатыңызбен өтініш берді.',
    ru: 'Кто-то подал заявление с вашим документом.',
    en: 'Somebody filed with your document.',
  },
  'case-changed': {
    kk: 'Өтінішіңіз өзгерді. Бұл сіз бе?',
    ru: 'Заявление изменено. Это были вы?',
    en: 'Your filing was changed. Was it you?',
  },
  disputed: {
    kk: 'Ісіңіз бойынша сұрақ бар.',
    ru: 'По вашему делу есть вопрос.',
    en: 'There is a question about your case.',
  },
  'sign-in-code': {
    kk: '{code} – кіру кодыңыз. Ешкімге айтпаңыз.',
    ru: '{code} – ваш код для входа. Никому его не говорите.',
    en: '{code} is your code to sign in. Never tell it to anybody.',
  },
  'email-code': {
    kk: '{code} – мекенжайды растау кодыңыз. Ешкімге айтпаңыз.',
    ru: '{code} – код для подтверждения адреса. Никому его не говорите.',
    en: '{code} is your code to confirm this address. Never tell it to anybody.',
  },
  'phone-code': {
    kk: '{code} – нөмірді растау кодыңыз. Ешкімге айтпаңыз.',
    ru: '{code} – код для подтверждения номера. Никому его не говорите.',
    en: '{code} is your code to confirm this number. Never tell it to anybody.',
  },
  'account-changed': {
    kk: 'Аккаунтыңыз өзгерді. Бұл сіз бе?',
    ru: 'Ваш аккаунт изменён. Это были вы?',
    en: 'Your account has changed. Was it you?',
  },
  'contact-moved': {
    kk: 'Бір нөміріңіз басқа аккаунтқа өтті.',
    ru: 'Ваш номер теперь в другом аккаунте.',
    en: 'One of your numbers moved to another account.',
  },
  'delegation-offered': {
    kk: 'Өкіл боласыз ба?',
    ru: 'Отвечать за хозяина?',
    en: 'Will you answer for a host?',
  },
});
