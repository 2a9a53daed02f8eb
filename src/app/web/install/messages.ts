import { defineMessages, type Message } from '../../../platform/i18n/index.ts';
import type { WordName } from '../host/browser/worker/words.ts';

/** The host application as a phone shows it, and what stands there without network. */
export const installMessages = defineMessages({
  name: {
    kk: 'Tirkeu: маған келген сұраулар',
    ru: 'Tirkeu: запросы ко мне',
    en: 'Tirkeu: requests to me',
  },
  offline: { kk: 'Интернет жоқ', ru: 'Нет интернета', en: 'No internet' },
  comesBack: {
    kk: 'Сұрауларыңыз интернет қосылғанда қайта ашылады.',
    ru: 'Запросы откроются, когда появится интернет.',
    en: 'Your requests come back when you are online.',
  },
  again: { kk: 'Қайталап көру', ru: 'Попробовать снова', en: 'Try again' },
});

/** The way to the home screen, for those whose browser knows one. */
export const homeScreenMessages = defineMessages({
  heading: {
    kk: 'Tirkeu-ді басты экранға қосу',
    ru: 'Tirkeu на главном экране',
    en: 'Tirkeu on your home screen',
  },
  why: {
    kk: 'Сұраулар қосымша сияқты бір басқанда ашылады.',
    ru: 'Запросы откроются одним нажатием, как приложение.',
    en: 'Your requests open with one tap, like an app.',
  },
  add: { kk: 'Экранға қосу', ru: 'Добавить на экран', en: 'Put on home screen' },
  share: {
    kk: 'Safari-де «Бөлісу» белгісін басып, «Басты экранға қосу» дегенді таңдаңыз.',
    ru: 'В Safari нажмите «Поделиться», затем «На экран „Домой“».',
    en: 'In Safari tap Share, then “Add to Home Screen”.',
  },
  onlyThen: {
    kk: 'iPhone тек содан кейін хабарландыру көрсете алады.',
    ru: 'Только тогда iPhone сможет показывать уведомления.',
    en: 'Only then can an iPhone show notifications.',
  },
});

/** Answers that wait on this phone for the network. */
export const keptMessages = defineMessages({
  title: { kk: 'Жауабыңыз', ru: 'Ваш ответ', en: 'Your answer' },
  kept: {
    kk: 'Осы телефонда сақталған жауап: {count}',
    ru: 'Ответов сохранено на этом телефоне: {count}',
    en: 'Answers kept on this phone: {count}',
  },
  sentByItself: {
    kk: 'Интернет қосылғанда өзі жіберіледі.',
    ru: 'Отправится само, когда появится интернет.',
    en: 'Sent when you are online again.',
  },
  takeBack: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Take it back' },
  takenBack: {
    kk: 'Қайтарып алынды. Жауап жіберілмейді.',
    ru: 'Отозвано. Ответ не будет отправлен.',
    en: 'Taken back. The answer is not sent.',
  },
  open: { kk: 'Ашу', ru: 'Открыть', en: 'Open' },
  inbox: { kk: 'Сұрауларға', ru: 'К запросам', en: 'To your requests' },
});

/** What a notification says that no server has sent: its title, and a line below. */
export const noticeTitles = defineMessages({
  something: { kk: 'Сізге хабар бар', ru: 'Вам сообщение', en: 'There is something for you' },
  kept: {
    kk: 'Жауабыңыз осы телефонда сақталды',
    ru: 'Ответ сохранён на этом телефоне',
    en: 'Your answer is kept on this phone',
  },
  stale: { kk: 'Жауабыңыз жіберілмеді', ru: 'Ответ не отправлен', en: 'Your answer was not sent' },
  signIn: { kk: 'Жауабыңыз жіберілмеді', ru: 'Ответ не отправлен', en: 'Your answer was not sent' },
  tooOld: { kk: 'Жауабыңыз жіберілмеді', ru: 'Ответ не отправлен', en: 'Your answer was not sent' },
}) satisfies Record<WordName, Message>;

export const noticeLines = defineMessages({
  something: { kk: 'Ашып қараңыз.', ru: 'Откройте и посмотрите.', en: 'Open it to see.' },
  kept: {
    kk: 'Интернет қосылғанда өзі жіберіледі.',
    ru: 'Он отправится, когда появится интернет.',
    en: 'It is sent when you are online again.',
  },
  stale: {
    kk: 'Бет ескіріп қалған. Сұрауды ашып, қайта жауап беріңіз.',
    ru: 'Страница устарела. Откройте запрос и ответьте ещё раз.',
    en: 'The page was out of date. Open the request and answer again.',
  },
  signIn: {
    kk: 'Қайта кіріп, сұрауға тағы бір рет жауап беріңіз.',
    ru: 'Войдите снова и ответьте на запрос ещё раз.',
    en: 'Sign in again, and answer the request once more.',
  },
  tooOld: {
    kk: 'Ол тым ұзақ сақталып қалды. Сұрау аяқталған болуы мүмкін.',
    ru: 'Он лежал слишком долго. Запрос, возможно, уже завершён.',
    en: 'It was kept for too long. The request may have ended.',
  },
}) satisfies Record<WordName, Message>;
