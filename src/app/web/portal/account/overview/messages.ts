import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const overviewMessages = defineMessages({
  youAreRegistered: {
    kk: 'Сіз {until} күніне дейін тіркелгенсіз',
    ru: 'Вы зарегистрированы по {until}',
    en: 'You are registered until {until}',
  },
  countInForce: {
    kk: '{count} адам тіркелген',
    ru: 'Зарегистрировано человек: {count}',
    en: '{count} people are registered',
  },
  countOpen: {
    kk: '{count} өтініш жауап күтіп тұр',
    ru: 'Ожидают ответа: {count}',
    en: '{count} filings are waiting',
  },
  disputed: {
    kk: 'Ісіңізге дау айтылды:',
    ru: 'Ваше дело оспорили:',
    en: 'Your case was disputed:',
  },
  countHearing: {
    kk: '{count} іс бойынша жауап күтіледі',
    ru: 'Ждут вашего ответа: {count}',
    en: '{count} hearings wait for your answer',
  },
  answerBy: {
    kk: 'Соңғы күні: {day}.',
    ru: 'Последний день для ответа: {day}.',
    en: 'Answer by {day}.',
  },
  until: { kk: '{until} күніне дейін', ru: 'по {until}', en: 'until {until}' },
  open: { kk: 'Толығырақ', ru: 'Подробнее', en: 'See more' },
  openNewer: {
    kk: 'Жаңа өтінішті ашу',
    ru: 'Открыть новое заявление',
    en: 'Open the newer filing',
  },
  nobodyYet: {
    kk: 'Мұнда әлі ештеңе жоқ. Тіркелуге үш минуттай кетеді.',
    ru: 'Здесь пока ничего нет. Регистрация займёт около трёх минут.',
    en: 'There is nothing here yet. To register takes about three minutes.',
  },
  drafts: { kk: 'Аяқталмағандар', ru: 'Не закончено', en: 'Not finished yet' },
  nameless: { kk: 'Аты-жөні әлі жазылмаған', ru: 'Имя ещё не указано', en: 'No name yet' },
  savedAt: { kk: 'Сақталды: {when}', ru: 'Сохранено: {when}', en: 'Saved: {when}' },
  doWhat: { kk: '{act}: {name}', ru: '{act}: {name}', en: '{act}: {name}' },
  continue: { kk: 'Жалғастыру', ru: 'Продолжить', en: 'Continue' },
  discard: { kk: 'Өшіру', ru: 'Удалить', en: 'Delete' },
  all: { kk: 'Барлық өтініш', ru: 'Все заявления', en: 'All filings' },
  older: { kk: 'Бұрынғылары', ru: 'Более ранние', en: 'Older ones' },
  olderTitle: { kk: 'Бұрынғы өтініштер', ru: 'Более ранние заявления', en: 'Older filings' },
});

/** What a draft was begun for. */
export const purposeMessages = defineMessages({
  new: { kk: 'Жаңа өтініш', ru: 'Новое заявление', en: 'New filing' },
  family: { kk: 'Тағы бір адам', ru: 'Ещё один человек', en: 'Another person' },
  correct: { kk: 'Түзетілген өтініш', ru: 'Исправленное заявление', en: 'Corrected filing' },
  move: {
    kk: 'Жаңа мекенжай немесе күндер',
    ru: 'Новый адрес или даты',
    en: 'New address or days',
  },
  renew: { kk: 'Жаңа паспорт', ru: 'Новый паспорт', en: 'New passport' },
  amend: { kk: 'Өтінішті өзгерту', ru: 'Изменение заявления', en: 'Change of a filing' },
});
