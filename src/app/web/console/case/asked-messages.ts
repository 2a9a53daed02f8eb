import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { Stage } from './stage.ts';

/** What is asked of the officer, by how far the case is; `until` and `on` are days. */
export const stageMessages = defineMessages({
  doubts: {
    kk: 'Төмендегі күмәндарды қараңыз. Анықталғанын алып тастаңыз. Адамға қарсы бірдеңе болса, алдымен тыңдау ашыңыз.',
    ru: 'Посмотрите сомнения ниже и снимите те, что выяснены. Если что-то говорит против человека, сначала откройте заслушивание.',
    en: 'Look at the doubts below and clear those that are settled. If something speaks against the person, open a hearing first.',
  },
  'doubts-beside': {
    kk: 'Адам тіркелген, тіркеуі күшінде. Төмендегі күмәндарды қараңыз: алып тастаңыз немесе тыңдау ашыңыз.',
    ru: 'Человек зарегистрирован, регистрация в силе. Посмотрите сомнения ниже: снимите их или откройте заслушивание.',
    en: 'The person is registered, and stays so. Look at the doubts below: clear them or open a hearing.',
  },
  'host-silent': {
    kk: 'Үй иесі жауап бермеді. Байланысын қараңыз: одан қайта не басқаша сұраңыз немесе орын беретін басқа адамнан сұраңыз. Үндемеу адамға қарсы саналмайды.',
    ru: 'Хозяин не ответил. Проверьте его контакты: спросите ещё раз, иначе или другого, кто предоставляет жильё. Молчание не говорит против человека.',
    en: 'The host has not answered. Check how they can be reached: ask once more, in another way, or somebody else who provides the place. Silence says nothing against the person.',
  },
  'unknown-to-hosts': {
    kk: 'Іс аяқталды. Бұл адамды үш үй иесі танымайды: оның кім екенін анықтап, күмәнді алып тастаңыз.',
    ru: 'Дело завершено. Три хозяина не знают этого человека: выясните, кто это, и снимите сомнение.',
    en: 'The case is over. Three hosts do not know this person: find out who it is, then clear the doubt.',
  },
  running: {
    kk: 'Адам {until} күніне дейін жауап бере алады. Ол жауап бергенше немесе бұл күн өткенше оған қарсы шешім шығаруға болмайды.',
    ru: 'Человек может ответить до {until} включительно. До его ответа или до конца этого дня решать против него нельзя.',
    en: 'The person can answer until {until}. Until then, or until they answer, nothing can be decided against them.',
  },
  answered: {
    kk: 'Адам жауап берді. Төмендегі жауабын оқып, шешім шығарыңыз.',
    ru: 'Человек ответил. Прочитайте ответ ниже и примите решение.',
    en: 'The person has answered. Read the answer below, then decide.',
  },
  unanswered: {
    kk: 'Жауап берудің соңғы күні {until} еді, жауап келмеді. Енді шешім шығаруға болады.',
    ru: 'Последний день для ответа был {until}, ответа нет. Теперь можно решать.',
    en: 'The last day to answer was {until}, and no answer came. You can decide now.',
  },
  suspended: {
    kk: 'Анықтаманың күші {on} күнінен бері тоқтатулы. Қайта күшіне енгізіңіз немесе тыңдау ашыңыз.',
    ru: 'Справка приостановлена с {on}. Верните её в силу или откройте заслушивание.',
    en: 'The certificate has been suspended since {on}. Restore it or open a hearing.',
  },
  complaint: {
    kk: 'Шағым берілген. Оны шешім шығарған бөлімнен тыс қызметкер қарайды.',
    ru: 'Подана жалоба. Её решает сотрудник вне подразделения, принявшего решение.',
    en: 'A complaint has been filed. It is decided outside the unit that made the decision.',
  },
  'awaiting-host': {
    kk: 'Үй иесінің жауабы күтілуде. Сізден ештеңе талап етілмейді.',
    ru: 'Ждём ответа хозяина. От вас ничего не требуется.',
    en: 'The host has been asked. Nothing is asked of you.',
  },
  nothing: {
    kk: 'Сізден ештеңе талап етілмейді.',
    ru: 'От вас ничего не требуется.',
    en: 'Nothing is asked of you.',
  },
}) satisfies Record<Stage, Message>;

export const askedMessages = defineMessages({
  heading: { kk: 'Сізден не керек', ru: 'Что требуется от вас', en: 'What is asked of you' },
  decideBy: {
    kk: '{date} күніне дейін шешім шығарыңыз.',
    ru: 'Решите до {date} включительно.',
    en: 'Decide by {date}.',
  },
  overdue: {
    kk: 'Мерзімі өтті: {date} күніне дейін шешу керек еді.',
    ru: 'Просрочено: решить нужно было до {date} включительно.',
    en: 'Overdue: this should have been decided by {date}.',
  },
  toDecision: { kk: 'Шешімге өту', ru: 'К решению', en: 'To the decision' },
  toComplaint: { kk: 'Шағымды шешу', ru: 'Решить жалобу', en: 'Decide the complaint' },
  decide: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
});
