import { defineMessages, type Message } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';

type By = NonNullable<RegistrationView['dispute']>['by'];

/** Who disputes a case, as its holder reads it. */
export const disputedBy = defineMessages({
  host: {
    kk: 'Үй иесі сізді бұл мекенжайда тұрмайды дейді',
    ru: 'Хозяин говорит, что вы не живёте по этому адресу',
    en: 'A host of the place says that you do not live there',
  },
  holder: {
    kk: 'Біреу «бұл мен емес» деп хабарлады',
    ru: 'Кто-то сообщил: «это был не я»',
    en: 'Somebody told us: “this was not me”',
  },
}) satisfies Record<By, Message>;

export const disputeMessages = defineMessages({
  title: { kk: 'Дауға жауап беріңіз', ru: 'Ответьте на спор', en: 'Answer the dispute' },
  lead: {
    kk: 'Ештеңе шешілген жоқ. Алдымен сізді тыңдайды.',
    ru: 'Ничего не решено. Сначала выслушают вас.',
    en: 'Nothing is decided. First you are heard.',
  },
  stopped: {
    kk: 'Қызметкер қарағанша анықтамаңыз жарамсыз. Тіркеуіңіз күшінде.',
    ru: 'Пока сотрудник не посмотрит, справка не действует. Регистрация остаётся в силе.',
    en: 'Until an officer has looked, your certificate does not count. Your registration stands.',
  },
  answerBy: {
    kk: 'Соңғы күні: {day}. {left}.',
    ru: 'Последний день для ответа: {day}. {left}.',
    en: 'Answer by {day}. {left}.',
  },
  over: {
    kk: 'Жауап мерзімі {day} күні өтті. Шешім шыққанша әлі жауап беруге болады.',
    ru: 'Срок ответа прошёл {day}. Пока решения нет, ответить ещё можно.',
    en: 'The time to answer ended on {day}. As long as nothing is decided you can still answer.',
  },
  said: { kk: 'Не жазылған', ru: 'Что написано', en: 'What was written' },
  nothingSaid: {
    kk: 'Басқа ештеңе жазылмаған.',
    ru: 'Больше ничего не написано.',
    en: 'Nothing more was written.',
  },
  after: { kk: 'Содан кейін не болады', ru: 'Что будет потом', en: 'What happens then' },
  thenLooks: {
    kk: 'Қызметкер екі жақтың айтқанын қарайды.',
    ru: 'Сотрудник посмотрит, что говорят обе стороны.',
    en: 'An officer looks at what both sides say.',
  },
  thenStays: {
    kk: 'Бәрі дұрыс болса, іс әрі қарай жүреді.',
    ru: 'Если всё верно, дело пойдёт дальше.',
    en: 'If all is right, the case goes on.',
  },
  thenEnds: {
    kk: 'Дұрыс болмаса, тіркеу аяқталуы мүмкін. Себебі айтылады, шағым беруге болады.',
    ru: 'Если нет, регистрация может быть прекращена. Вам скажут почему; решение можно обжаловать.',
    en: 'If not, the registration may end. You are told why, and you can complain.',
  },
});
