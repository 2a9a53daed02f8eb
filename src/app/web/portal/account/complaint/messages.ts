import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const complaintMessages = defineMessages({
  title: { kk: 'Шешімге шағым', ru: 'Жалоба на решение', en: 'Complain of a decision' },
  lead: {
    kk: 'Шағымды шешім шығарған бөлімнен тыс адам қарайды.',
    ru: 'Жалобу рассмотрит человек не из того отдела, который принял решение.',
    en: 'Somebody outside the unit that decided looks at your complaint.',
  },
  by: {
    kk: 'Соңғы күні: {day}. Кешіксеңіз де қабылданады, тек белгі қойылады.',
    ru: 'Последний день: {day}. Позже жалобу тоже примут, но отметят это.',
    en: 'Complain by {day}. Later it is taken too, and marked as late.',
  },
  meanwhile: {
    kk: 'Шешім шыққанша осы шешім күшінде.',
    ru: 'До ответа это решение действует.',
    en: 'Until there is an answer the decision stands.',
  },
  text: { kk: 'Шешім неге дұрыс емес?', ru: 'Почему решение неверно?', en: 'Why is it wrong?' },
  textHint: {
    kk: 'Кез келген тілде, ең көбі 4000 таңба.',
    ru: 'На любом языке, не больше 4000 знаков.',
    en: 'In any language, at most 4,000 characters.',
  },
  textMissing: {
    kk: 'Шешім неге дұрыс емес екенін жазыңыз.',
    ru: 'Напишите, почему решение неверно.',
    en: 'Write why the decision is wrong.',
  },
  send: { kk: 'Шағымды жіберу', ru: 'Отправить жалобу', en: 'Send the complaint' },
});

/** What has become of a complaint. */
export const complaintOutcomes = defineMessages({
  waiting: {
    kk: 'Шағымыңыз қаралып жатыр',
    ru: 'Ваша жалоба рассматривается',
    en: 'Your complaint is being looked at',
  },
  granted: {
    kk: 'Шағымыңыз қанағаттандырылды',
    ru: 'Ваша жалоба удовлетворена',
    en: 'Your complaint was granted',
  },
  rejected: {
    kk: 'Шағымыңыз қанағаттандырылмады',
    ru: 'В вашей жалобе отказано',
    en: 'Your complaint was rejected',
  },
  lapsed: {
    kk: 'Шағымыңыз бойынша мерзімінде шешім шықпады',
    ru: 'По вашей жалобе вовремя не приняли решение',
    en: 'Your complaint was not decided in time',
  },
});

export const complaintTexts = defineMessages({
  filedOn: { kk: 'Берілген күні: {on}.', ru: 'Подана {on}.', en: 'Filed on {on}.' },
  late: {
    kk: 'Ол үш ай өткеннен кейін берілген, сондықтан белгі қойылды.',
    ru: 'Она подана позже трёх месяцев и отмечена.',
    en: 'It came after the three months and is marked as late.',
  },
  waiting: {
    kk: 'Жауап болғанда хат жазамыз. Мерзімі: {day}.',
    ru: 'Мы напишем, когда будет ответ. Срок: {day}.',
    en: 'We will write to you when there is an answer. It is due by {day}.',
  },
  granted: {
    kk: 'Шешім күшін жойды, іс қайта жүріп жатыр.',
    ru: 'Решение отменено, дело продолжается.',
    en: 'The decision was taken back, and your case goes on.',
  },
  rejected: {
    kk: 'Келіспесеңіз, сотқа жүгіне аласыз.',
    ru: 'Если вы не согласны, можно обратиться в суд.',
    en: 'If you do not agree, you can go to court.',
  },
  lapsed: {
    kk: 'Бұл бас тарту болып саналады. Сотқа жүгіне аласыз.',
    ru: 'Это считается отказом. Можно обратиться в суд.',
    en: 'This counts as a rejection. You can go to court.',
  },
  yours: { kk: 'Шағымыңыз', ru: 'Ваша жалоба', en: 'Your complaint' },
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'The answer' },
});
