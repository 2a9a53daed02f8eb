import { defineMessages, type Message } from '../../../../platform/i18n/index.ts';
import type { HostStanding } from '../standing.ts';
import type { PartName } from './parts.ts';

/** For a host who has not signed in, and may have come by chance. */
export const welcomeMessages = defineMessages({
  title: {
    kk: 'Сізде шетелдік тұра ма?',
    ru: 'У вас живёт иностранец?',
    en: 'Does a foreigner stay with you?',
  },
  asked: {
    kk: 'Бір адамның сізде тұратын-тұрмайтынын сұраймыз.',
    ru: 'Мы спросим, живёт ли у вас этот человек.',
    en: 'We ask you whether somebody stays with you.',
  },
  oneMinute: {
    kk: 'Бір минутта жауап бересіз: иә немесе жоқ.',
    ru: 'Ответить можно за минуту: да или нет.',
    en: 'You answer in a minute: yes or no.',
  },
  noRight: {
    kk: 'Бұл ешкімге үйіңізге құқық бермейді.',
    ru: 'Прав на ваше жильё это никому не даёт.',
    en: 'It gives nobody a right to your home.',
  },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  linkWorks: {
    kk: 'Хатымыздағы сілтеме кірмей-ақ ашылады.',
    ru: 'Ссылка из нашего письма работает и без входа.',
    en: 'The link in our e-mail works without signing in.',
  },
});

export const inboxMessages = defineMessages({
  title: { kk: 'Сізге келген сұраулар', ru: 'Запросы к вам', en: 'Requests to you' },
  nothingToAnswer: {
    kk: 'Қазір жауап беретін ештеңе жоқ.',
    ru: 'Сейчас отвечать не на что.',
    en: 'There is nothing to answer now.',
  },
  none: {
    kk: 'Әзірге сұрау жоқ. Біреу сізде тұратынын жазса, сұрау осында көрінеді және хат келеді.',
    ru: 'Запросов пока нет. Когда кто-то напишет, что живёт у вас, запрос появится здесь и придёт письмом.',
    en: 'No requests yet. When somebody says that they stay with you, the request appears here and comes by e-mail.',
  },
  giveAddress: {
    kk: 'Қонағыңызға осында кіретін электрондық поштаңызды беріңіз.',
    ru: 'Дайте гостю адрес почты, с которым вы сюда входите.',
    en: 'Give your guest the e-mail address with which you sign in here.',
  },
  more: { kk: 'Тағы көрсету', ru: 'Показать ещё', en: 'Show more' },
});

/** A request that waits: what is asked, and how long there is time. */
export const waitingMessages = defineMessages({
  newGuest: { kk: 'Жаңа қонақ', ru: 'Новый гость', en: 'New guest' },
  longerStay: { kk: 'Ұзарту', ru: 'Продление', en: 'Longer stay' },
  saysLeft: { kk: 'Кеттім дейді', ru: 'Сообщает об отъезде', en: 'Says they left' },
  hoursLeft: {
    kk: '{hours} сағат қалды',
    ru: '{hours, plural, one {Остался # час} few {Осталось # часа} many {Осталось # часов} other {Осталось # часа}}',
    en: '{hours, plural, one {# hour left} other {# hours left}}',
  },
  until: { kk: 'Соңғы күн: {day}', ru: 'Последний день: {day}', en: 'Until {day}' },
  stillWelcome: {
    kk: 'Мерзімі өтті, әлі жауап беруге болады',
    ru: 'Срок прошёл, ещё можно ответить',
    en: 'Time is over, you can still answer',
  },
});

export const partHeadings = defineMessages({
  waiting: { kk: 'Жауабыңызды күтеді', ru: 'Ждут вашего ответа', en: 'Waiting for your answer' },
  confirmed: { kk: 'Сіз растағандар', ru: 'Вы подтвердили', en: 'You confirmed' },
  ended: { kk: 'Аяқталғандар', ru: 'Завершены', en: 'Ended' },
}) satisfies Record<PartName, Message>;

/** How a request stands, in a word or two. */
export const standingTags = defineMessages({
  'awaiting-host': { kk: 'Жауап керек', ru: 'Нужен ответ', en: 'Answer needed' },
  'in-review': {
    kk: 'Қызметкер тексеріп жатыр',
    ru: 'Проверяет сотрудник',
    en: 'An officer is checking',
  },
  registered: { kk: 'Тіркелген', ru: 'Зарегистрирован(а)', en: 'Registered' },
  'run-out': { kk: 'Мерзімі өтті', ru: 'Срок истёк', en: 'Ran out' },
  declined: { kk: 'Бас тарттыңыз', ru: 'Вы отказали', en: 'You declined' },
  refused: { kk: 'Тіркелмеді', ru: 'Не зарегистрирован(а)', en: 'Not registered' },
  withdrawn: { kk: 'Қайтарып алынды', ru: 'Отозван', en: 'Withdrawn' },
  closed: { kk: 'Тіркеу жабылды', ru: 'Регистрация закрыта', en: 'No longer registered' },
}) satisfies Record<HostStanding, Message>;
