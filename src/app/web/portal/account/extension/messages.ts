import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const extensionMessages = defineMessages({
  title: {
    kk: 'Осы жерде ұзағырақ қалу',
    ru: 'Остаться здесь дольше',
    en: 'Stay longer at the same place',
  },
  lead: {
    kk: 'Үй иесінен қайта сұраймыз. Ол растағанша ештеңе өзгермейді.',
    ru: 'Мы снова спросим хозяина. Пока он не подтвердит, ничего не изменится.',
    en: 'We ask your host again. Until they agree nothing changes.',
  },
  now: { kk: 'Қазіргі соңғы күн', ru: 'Нынешний последний день', en: 'Last day now' },
  asked: { kk: 'Сұралған соңғы күн', ru: 'Запрошенный последний день', en: 'Last day asked for' },
  nobodyAsks: {
    kk: 'Үй иесінің поштасы жоқ. Одан {address} бетіне кіріп, жауап беруін сұраңыз.',
    ru: 'Почты хозяина нет. Попросите его войти на {address} и ответить там.',
    en: 'We have no e-mail of your host. Ask them to sign in at {address} and answer there.',
  },
  permitted: {
    kk: 'Визасыз болудың соңғы күні – {day}. Одан кейінгі күндерге рұқсат керек.',
    ru: 'Без визы можно оставаться по {day}. На более поздние дни нужно разрешение.',
    en: 'Without a visa you may stay until {day}. For later days you need a permit.',
  },
  until: { kk: 'Жаңа соңғы күн', ru: 'Новый последний день', en: 'New last day' },
  send: { kk: 'Үй иесінен сұрау', ru: 'Спросить хозяина', en: 'Ask the host' },
});

/** How the contract's field is called here. */
export const extensionLabels = { '/until': extensionMessages.until } as const;
