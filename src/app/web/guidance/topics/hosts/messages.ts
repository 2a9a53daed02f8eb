import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const hostsMessages = defineMessages({
  title: { kk: 'Үй иелеріне', ru: 'Тем, у кого живут', en: 'For hosts' },
  lead: {
    kk: 'Сізде біреу тұрғанын растайсыз немесе растамайсыз. Бар болғаны осы.',
    ru: 'Вы подтверждаете, что человек живёт у вас, или отказываетесь. Это всё.',
    en: 'You confirm that somebody stays with you, or you decline. That is all.',
  },
  answer: { kk: 'Жауап', ru: 'Ваш ответ', en: 'Your answer' },
  answerText: {
    kk: 'Хабарламаны аласыз да, келісесіз немесе бас тартасыз. Меншік иесі болу міндетті емес: жалға алушы, басқарушы, ұйым да жауап бере алады.',
    ru: 'Вы получаете уведомление и соглашаетесь или отказываетесь. Быть собственником не обязательно: ответить может и наниматель, управляющий, организация.',
    en: 'You get a notice, and agree or decline. You need not be the owner: a tenant, a manager or an organisation can answer too.',
  },
  rights: {
    kk: 'Үйге құқық бере ме?',
    ru: 'Даёт ли это право на жильё?',
    en: 'Does it give a right to my home?',
  },
  rightsText: {
    kk: 'Бірде-бір дереккөз растау үйге құқық береді демейді. Растау тек адамның сол жерде тұратынын айтады.',
    ru: 'Ни один источник не говорит, что подтверждение даёт право на жильё. Оно говорит лишь, что человек там живёт.',
    en: 'No source says that a confirmation gives anybody a right to your home. It says only that the person stays there.',
  },
  silence: { kk: 'Жауап бермесеңіз', ru: 'Если не ответить', en: 'If you do not answer' },
  silenceText: {
    kk: 'Үнсіздік келісім де, бас тарту да емес. {workingDays} жұмыс күнінен кейін өтінішті қызметкер қарайды.',
    ru: 'Молчание – не согласие и не отказ. Через {workingDays, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} заявление смотрит сотрудник.',
    en: 'Silence is neither a yes nor a no. After {workingDays, plural, one {# working day} other {# working days}} an officer looks at the filing.',
  },
  notice: { kk: 'Келгенін хабарлау', ru: 'Уведомление о прибытии', en: 'The notice of arrival' },
  noticeText: {
    kk: 'Бұрын шетелдіктің келгенін {workingDays} жұмыс күні ішінде хабарлау керек болған. Бұл міндет қазір де бар ма – белгісіз.',
    ru: 'Раньше о приезде иностранца нужно было сообщить за {workingDays, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}. Осталась ли эта обязанность, неизвестно.',
    en: 'A foreigner’s arrival used to be reported within {workingDays, plural, one {# working day} other {# working days}}. Whether that duty is still there is not known.',
  },
  toInbox: { kk: 'Сұрауларымды ашу', ru: 'Открыть мои запросы', en: 'Open my requests' },
  sees: { kk: 'Не көресіз', ru: 'Что вы видите', en: 'What you see' },
  seesText: {
    kk: 'Аты-жөнін, күндерді және мекенжайды. Құжат нөмірін көрмейсіз.',
    ru: 'Имя, даты и адрес. Номер документа вы не видите.',
    en: 'Name, days and address. Never the number of the document.',
  },
});
