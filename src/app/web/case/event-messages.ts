import { defineMessages } from '../../../platform/i18n/index.ts';

/**
 * What happened to a case, by the type of the event. Behind a colon stands what the type alone does
 * not say: how it came out, or who said it. `superseded` is a withdrawal by a newer filing.
 */
export const eventMessages = defineMessages({
  filed: { kk: 'Өтініш берілді', ru: 'Заявление подано', en: 'Filed' },
  'particulars-amended': {
    kk: 'Мәліметтер өзгертілді',
    ru: 'Сведения изменены',
    en: 'Details changed',
  },
  'particulars-proposed': {
    kk: 'Мәліметтерді өзгерту сұралды',
    ru: 'Запрошено изменение сведений',
    en: 'A change of details was sent',
  },
  'particulars-accepted': {
    kk: 'Қызметкер өзгерісті қабылдады',
    ru: 'Сотрудник принял изменение',
    en: 'An officer accepted the change',
  },
  'stay-amended': { kk: 'Күндер өзгертілді', ru: 'Даты изменены', en: 'Days changed' },
  'crossing-corrected': {
    kk: 'Шекарадан өткен күн шекара дерегі бойынша түзетілді',
    ru: 'День пересечения границы исправлен по данным границы',
    en: 'The day of crossing was corrected by the border’s record',
  },
  'host-asked': {
    kk: 'Үй иесінің жаңа жауабы керек болды',
    ru: 'Понадобился новый ответ хозяина',
    en: 'A new answer of the host was needed',
  },
  'host-reminded': {
    kk: 'Үй иесіне еске салдық',
    ru: 'Мы напомнили хозяину',
    en: 'We reminded the host',
  },
  'host-was-silent': {
    kk: 'Үй иесі мерзімінде жауап бермеді',
    ru: 'Хозяин не ответил вовремя',
    en: 'The host did not answer in time',
  },
  'host-confirmed': { kk: 'Үй иесі растады', ru: 'Хозяин подтвердил', en: 'The host confirmed' },
  /** Confirmed in the same moment in which the guest filed. */
  invited: {
    kk: 'Үй иесі алдын ала, шақырумен келіскен',
    ru: 'Хозяин согласился заранее, в приглашении',
    en: 'The host had agreed before, by invitation',
  },
  'host-agreed': {
    kk: 'Иелердің бірі растады, қалғандары әлі жауап береді',
    ru: 'Один из собственников подтвердил, остальные ещё ответят',
    en: 'One of the owners confirmed; the others still have to answer',
  },
  disputed: {
    kk: 'Бұл тіркеуге дау айтылды',
    ru: 'Эту регистрацию оспорили',
    en: 'This registration was disputed',
  },
  'disputed:host': {
    kk: 'Тұрғын үй иесі дау айтты',
    ru: 'Хозяин жилья оспорил регистрацию',
    en: 'The host of the place disputed it',
  },
  'disputed:holder': {
    kk: 'Біреу «бұл мен емес» деді',
    ru: 'Кто-то сообщил: «это был не я»',
    en: 'Somebody said “this was not me”',
  },
  'dispute-answered': {
    kk: 'Дауға жауап берілді',
    ru: 'На спор дан ответ',
    en: 'The dispute was answered',
  },
  'dispute-overdue': {
    kk: 'Дауды қарау созылып кетті',
    ru: 'Рассмотрение спора затянулось',
    en: 'The dispute takes longer than it should',
  },
  'evidence-given': {
    kk: 'Тұратыныңызды растайтын қағаздар берілді',
    ru: 'Поданы бумаги о проживании',
    en: 'Papers about the stay were given',
  },
  'host-declined': {
    kk: 'Үй иесі растамады',
    ru: 'Хозяин не подтвердил',
    en: 'The host did not confirm',
  },
  'review-overdue': {
    kk: 'Қарау мерзімінен созылып кетті',
    ru: 'Рассмотрение затянулось',
    en: 'The review takes longer than it should',
  },
  registered: { kk: 'Тіркелді', ru: 'Регистрация оформлена', en: 'Registered' },
  refused: {
    kk: 'Тіркеуден бас тартылды',
    ru: 'В регистрации отказано',
    en: 'Registration was refused',
  },
  'immigrant-reminded': {
    kk: 'Мерзім туралы еске салдық',
    ru: 'Мы напомнили о сроке',
    en: 'We sent a reminder of the last day',
  },
  withdrawn: { kk: 'Өтініш қайтарып алынды', ru: 'Заявление отозвано', en: 'Withdrawn' },
  superseded: {
    kk: 'Орнына жаңа өтініш берілді',
    ru: 'Подано новое заявление',
    en: 'A newer filing took its place',
  },
  'withdrawn:departed': {
    kk: 'Өтініш аяқталды: елден шығу тіркелген',
    ru: 'Заявление завершено: отмечен выезд из страны',
    en: 'The filing ended: an exit from the country was recorded',
  },
  'withdrawn:stay-ended': {
    kk: 'Өтініш аяқталды: болу күндері өтті',
    ru: 'Заявление завершено: дни пребывания прошли',
    en: 'The filing ended: its days are over',
  },
});

/** What happens to a registration in force, and its end. */
export const standingEventMessages = defineMessages({
  closed: { kk: 'Тіркеу аяқталды', ru: 'Регистрация прекращена', en: 'The registration ended' },
  'closed:moved': {
    kk: 'Орнына жаңа тіркеу күшіне енді',
    ru: 'Вступила в силу новая регистрация',
    en: 'A newer registration took its place',
  },
  'closed:departed': {
    kk: 'Тіркеу аяқталды: елден шығу тіркелген',
    ru: 'Регистрация прекращена: отмечен выезд из страны',
    en: 'The registration ended: an exit from the country was recorded',
  },
  'closed:left': {
    kk: 'Тіркеу аяқталды: адам ол жерден кетті',
    ru: 'Регистрация прекращена: человек уехал с этого места',
    en: 'The registration ended: the person left the place',
  },
  'closed:stay-ended': {
    kk: 'Тіркеу аяқталды: мерзімі өтті',
    ru: 'Регистрация прекращена: срок прошёл',
    en: 'The registration ended: its days are over',
  },
  'closed:host-ended': {
    kk: 'Даудан кейін қызметкер тіркеуді аяқтады',
    ru: 'После спора сотрудник прекратил регистрацию',
    en: 'After a dispute an officer ended the registration',
  },
  'closed:annulled': {
    kk: 'Қызметкер тіркеудің күшін жойды',
    ru: 'Сотрудник аннулировал регистрацию',
    en: 'An officer annulled the registration',
  },
  'closed:died': {
    kk: 'Тіркеу аяқталды: адам қайтыс болды',
    ru: 'Регистрация прекращена: человек умер',
    en: 'The registration ended: the person died',
  },
  suspended: {
    kk: 'Анықтаманың күші тоқтатыла тұрды',
    ru: 'Действие справки приостановлено',
    en: 'The certificate was suspended',
  },
  restored: {
    kk: 'Анықтама қайта күшіне енді',
    ru: 'Справка снова действует',
    en: 'The certificate counts again',
  },
  'extension-asked': {
    kk: 'Ұзағырақ қалу сұралды',
    ru: 'Запрошено продление',
    en: 'A longer stay was asked for',
  },
  'extension-confirmed': {
    kk: 'Үй иесі ұзартуды растады',
    ru: 'Хозяин подтвердил продление',
    en: 'The host confirmed the longer stay',
  },
  'extension-ended': {
    kk: 'Мерзім ұзартылмады',
    ru: 'Продление не состоялось',
    en: 'The stay was not extended',
  },
  'extension-ended:declined': {
    kk: 'Үй иесі ұзартуды растамады',
    ru: 'Хозяин не подтвердил продление',
    en: 'The host did not confirm the longer stay',
  },
  'extension-ended:silent': {
    kk: 'Үй иесі ұзарту туралы жауап бермеді',
    ru: 'Хозяин не ответил о продлении',
    en: 'The host did not answer about the longer stay',
  },
  extended: { kk: 'Тіркеу ұзартылды', ru: 'Регистрация продлена', en: 'The stay was extended' },
  'leaving-said': {
    kk: 'Адам кетті деп хабарланды',
    ru: 'Сообщено об отъезде',
    en: 'The person was said to have left',
  },
  'leaving-said:host': {
    kk: 'Үй иесі адам кетті деп хабарлады',
    ru: 'Хозяин сообщил об отъезде',
    en: 'The host said that the person had left',
  },
  'leaving-said:immigrant': {
    kk: 'Адам кеткенін хабарлады',
    ru: 'Человек сообщил, что уехал',
    en: 'The person said that they had left',
  },
  'leaving-unsettled': {
    kk: 'Адамның кеткені анықталмады, қызметкер қарайды',
    ru: 'Отъезд не подтверждён, смотрит сотрудник',
    en: 'The leaving is not settled, an officer looks',
  },
  'leaving-unsettled:disputed': {
    kk: 'Екеуі кету туралы екі түрлі айтты, қызметкер қарайды',
    ru: 'Об отъезде говорят по-разному, смотрит сотрудник',
    en: 'The two do not agree about the leaving, an officer looks',
  },
  'leaving-unsettled:unanswered': {
    kk: 'Кету туралы жауап келмеді, қызметкер қарайды',
    ru: 'Об отъезде не ответили, смотрит сотрудник',
    en: 'Nobody answered about the leaving, an officer looks',
  },
});

/** What officers, and the person before them, say and decide. */
export const procedureEventMessages = defineMessages({
  'hearing-opened': {
    kk: 'Тыңдау ашылды',
    ru: 'Открыто заслушивание',
    en: 'A hearing was opened',
  },
  'hearing-answered': {
    kk: 'Тыңдауда жауап берілді',
    ru: 'На заслушивании дан ответ',
    en: 'Answered in the hearing',
  },
  'hearing-closed': {
    kk: 'Тыңдау жабылды, сұрақ қалмады',
    ru: 'Заслушивание закрыто, вопросов не осталось',
    en: 'The hearing was closed, no question is left',
  },
  reopened: { kk: 'Іс қайта ашылды', ru: 'Дело открыто снова', en: 'The case was reopened' },
  'complaint-filed': { kk: 'Шағым берілді', ru: 'Подана жалоба', en: 'A complaint was filed' },
  'complaint-decided': {
    kk: 'Шағым бойынша шешім шықты',
    ru: 'По жалобе принято решение',
    en: 'The complaint was decided',
  },
  'complaint-decided:granted': {
    kk: 'Шағым қанағаттандырылды',
    ru: 'Жалоба удовлетворена',
    en: 'The complaint was granted',
  },
  'complaint-decided:rejected': {
    kk: 'Шағым қанағаттандырылмады',
    ru: 'В жалобе отказано',
    en: 'The complaint was rejected',
  },
  'complaint-decided:lapsed': {
    kk: 'Шағым бойынша мерзімінде шешім шықпады',
    ru: 'Решение по жалобе вовремя не принято',
    en: 'The complaint was not decided in time',
  },
});
