import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { ActName } from './possible.ts';

/** What an act is called: on the button that leads to it, as the heading of its page, on its last button. */
export const actTitles = defineMessages({
  host: {
    kk: 'Үй иесінен басқаша сұрау',
    ru: 'Спросить хозяина иначе',
    en: 'Ask a host in another way',
  },
  'host-tie': {
    kk: 'Үй иесін мекенжаймен байланыстыру',
    ru: 'Связать хозяина с адресом',
    en: 'Tie the host to the place',
  },
  hearing: { kk: 'Тыңдау ашу', ru: 'Открыть заслушивание', en: 'Open a hearing' },
  refuse: {
    kk: 'Тіркеуден бас тарту',
    ru: 'Отказать в регистрации',
    en: 'Refuse the registration',
  },
  annul: {
    kk: 'Тіркеудің күшін жою',
    ru: 'Аннулировать регистрацию',
    en: 'Annul the registration',
  },
  restore: {
    kk: 'Анықтаманы қайта күшіне енгізу',
    ru: 'Вернуть справку в силу',
    en: 'Restore the certificate',
  },
  suspend: {
    kk: 'Анықтаманы тоқтата тұру',
    ru: 'Приостановить справку',
    en: 'Suspend the certificate',
  },
  end: { kk: 'Тіркеуді аяқтау', ru: 'Прекратить регистрацию', en: 'End the registration' },
  reopen: { kk: 'Істі қайта ашу', ru: 'Открыть дело снова', en: 'Reopen the case' },
}) satisfies Record<ActName, Message>;

/** What comes of an act, said before its button. */
export const actConsequences = defineMessages({
  host: {
    kk: 'Осы адамнан жаңа мерзіммен сұралады, бұрынғы сілтеме ашылмайтын болады. Өтініш берілген күн сақталады.',
    ru: 'Этого человека спросят, с новым сроком; прежняя ссылка перестанет работать. День подачи сохраняется.',
    en: 'This person is asked, with a new time; the old link stops working. The day of filing is kept.',
  },
  'host-tie': {
    kk: 'Осы күнге дейін үй иесінің бұл мекенжай бойынша растауын қызметкер қарамайды. Күмән қалмаса, адам бірден тіркеледі.',
    ru: 'До этого дня подтверждения хозяина по этому адресу не требуют сотрудника. Если сомнений не останется, человек сразу будет зарегистрирован.',
    en: 'Until that day no officer has to look at what the host confirms for this place. If no doubt is left, the person is registered at once.',
  },
  hearing: {
    kk: 'Бүгін жіберсеңіз, адам {until} күніне дейін жауап бере алады. Ол жауап бергенше немесе бұл күн өткенше оған қарсы ештеңе шешілмейді.',
    ru: 'Если отправить сегодня, человек сможет ответить до {until} включительно. До его ответа или до конца этого дня против него ничего не решают.',
    en: 'If you send this today, the person can answer until {until}. Until then, or until they answer, nothing is decided against them.',
  },
  refuse: {
    kk: 'Адамға негізі, нені түзету және қалай шағымдану керегі бірден хабарланады. Енгізгені сақталады.',
    ru: 'Человеку сразу сообщат основание, что исправить и как пожаловаться. Всё введённое сохранится.',
    en: 'The person is told at once: the ground, what to correct and how to complain. All they entered is kept.',
  },
  annul: {
    kk: 'Тіркеу бүгін аяқталады. Адамға себебі хабарланады, ол шағымдана алады.',
    ru: 'Регистрация прекратится сегодня. Человеку сообщат причину, он сможет пожаловаться.',
    en: 'The registration ends today. The person is told why and can complain.',
  },
  restore: {
    kk: 'Сол анықтама бірден қайта күшіне енеді, адамға хабарланады.',
    ru: 'Та же справка сразу снова действует, человеку об этом сообщат.',
    en: 'The same certificate counts again at once, and the person is told.',
  },
  suspend: {
    kk: 'Анықтама бірден күшінен уақытша айырылады. Тіркеудің өзі қалады. Адамға себебі хабарланады, ол шағымдана алады.',
    ru: 'Справка сразу временно перестаёт действовать. Сама регистрация остаётся. Человеку сообщат причину, он сможет пожаловаться.',
    en: 'The certificate stops counting at once, for the time being. The registration itself stands. The person is told why and can complain.',
  },
  end: {
    kk: 'Тіркеу көрсетілген күннен бастап жабылады. Бұл екі жақтың сөзіне немесе құжатқа сүйенеді, жаза емес.',
    ru: 'Регистрация закроется с указанного дня. Основание – слова сторон или документ, это не наказание.',
    en: 'The registration closes with the day that you give. It rests on what both sides or a paper say; it is no penalty.',
  },
  reopen: {
    kk: 'Іс аяқталғанға дейінгі қалпына келеді: анықтама қайта күшіне енеді, ашық өтініш әрі қарай қаралады.',
    ru: 'Дело станет таким, каким было до завершения: справка снова действует, открытое заявление рассматривают дальше.',
    en: 'The case is again as it was before it ended: its certificate counts, an open filing goes on.',
  },
}) satisfies Record<ActName, Message>;

export const actMessages = defineMessages({
  toCase: { kk: 'Іске оралу', ru: 'К делу', en: 'To the case' },
  cancel: { kk: 'Болдырмау', ru: 'Отмена', en: 'Cancel' },
  onWhich: {
    kk: 'Адам нені түсіндіруі керек?',
    ru: 'О чём спросить человека?',
    en: 'What is the person to be heard on?',
  },
  onlyTwo: {
    kk: 'Қызметкер тек осы екі негіз бойынша бас тарта алады.',
    ru: 'Сотрудник может отказать только по этим двум основаниям.',
    en: 'An officer can refuse on these two grounds only.',
  },
  inaccurate: {
    kk: 'Қай мәлімет дұрыс емес екенін көрсетесіз.',
    ru: 'Вы указываете, какие сведения неверны.',
    en: 'You name what is not right.',
  },
  violation: {
    kk: 'Қай күндері рұқсатсыз болғанын көрсетесіз.',
    ru: 'Вы указываете, в какие дни человек был без разрешения.',
    en: 'You name the days of the stay that were not permitted.',
  },
});
