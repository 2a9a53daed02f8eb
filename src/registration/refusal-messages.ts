import { defineMessages } from '../platform/i18n/index.ts';

export const refusalMessages = defineMessages({
  invalid: {
    kk: 'Кейбір өрістерді түзету керек. Енгізгеніңіз сақталмады, түзетіп, қайта жіберіңіз.',
    ru: 'Некоторые поля нужно исправить. Ничего не сохранено: исправьте и отправьте ещё раз.',
    en: 'Some fields need to be corrected. Nothing was stored: correct them and send again.',
  },
  notFound: {
    kk: 'Мұндай тіркеу табылмады немесе ол сізге ашық емес.',
    ru: 'Такой регистрации нет или она вам не открыта.',
    en: 'There is no such registration, or it is not open to you.',
  },
  notAllowed: {
    kk: 'Бұл әрекетке рұқсатыңыз жоқ.',
    ru: 'У вас нет права на это действие.',
    en: 'You are not allowed to do this.',
  },
  ownFiling: {
    kk: 'Өз өтінішіңізге өзіңіз жауап бере алмайсыз. Жауапты үй иесі береді.',
    ru: 'Нельзя отвечать на собственное заявление. Ответить должен хозяин жилья.',
    en: 'You cannot answer your own filing. The host has to answer it.',
  },
  alreadyAnswered: {
    kk: 'Бұл сұраудың мерзімі аяқталған: оған жауап берілген немесе ол қайтарып алынған. Ештеңе өзгерген жоқ.',
    ru: 'Этот запрос уже завершён: на него ответили или его отозвали. Ничего не изменилось.',
    en: 'This request has ended: it was answered or withdrawn. Nothing has changed.',
  },
  changedSinceSeen: {
    kk: 'Сіз көргеннен кейін өтініш өзгертілді. Жаңа нұсқасын оқып, қайта жауап беріңіз.',
    ru: 'Заявление изменили после того, как вы его видели. Прочитайте новую версию и ответьте снова.',
    en: 'The filing was changed after you saw it. Read the new version and answer again.',
  },
  alreadyRegistered: {
    kk: 'Тіркеу жасалып қойған, өтінішті енді қайтарып алуға болмайды. Тіркеу күшінде қалды.',
    ru: 'Регистрация уже оформлена, отозвать заявление нельзя. Регистрация остаётся в силе.',
    en: 'The registration is already in force, so the filing cannot be withdrawn. It stays in force.',
  },
  notOpen: {
    kk: 'Бұл іс аяқталған, оны өзгертуге болмайды. Қажет болса, жаңа өтініш жіберіңіз.',
    ru: 'Это дело завершено, изменить его нельзя. Если нужно, подайте новое заявление.',
    en: 'This case has ended and cannot be changed. If you need to, file again.',
  },
  anotherOpen: {
    kk: 'Бұл құжат бойынша сізде басқа ашық өтініш бар. Алдымен соны қайтарып алыңыз.',
    ru: 'По этому документу у вас уже есть другое открытое заявление. Сначала отзовите его.',
    en: 'You have another open filing for this document. Withdraw that one first.',
  },
  notAtThisStage: {
    kk: 'Қазір бұл мүмкін емес. Ештеңе өзгерген жоқ.',
    ru: 'Сейчас это невозможно. Ничего не изменилось.',
    en: 'This is not possible now. Nothing has changed.',
  },
  tooManyDrafts: {
    kk: 'Сізде жіберілмеген өтініштер тым көп. Алдымен біреуін жіберіңіз немесе өшіріңіз.',
    ru: 'У вас слишком много неотправленных заявлений. Сначала отправьте или удалите одно из них.',
    en: 'You have too many filings that are not sent. Send or delete one of them first.',
  },
  notInReview: {
    kk: 'Бұл іс қызметкердің қарауында емес.',
    ru: 'Это дело не находится на рассмотрении у сотрудника.',
    en: 'This case is not in review.',
  },
  noCertificate: {
    kk: 'Бұл істе әлі анықтама жоқ. Ол үй иесі растағаннан кейін жасалады.',
    ru: 'По этому делу справки ещё нет. Она появится, когда подтвердит хозяин.',
    en: 'There is no certificate for this case yet. It is made when the host has confirmed.',
  },
  noAccount: {
    kk: 'Бұл адамның аккаунты жоқ, сондықтан мекенжаймен байланыстыруға болмайды.',
    ru: 'У этого человека нет аккаунта, связать его с адресом нельзя.',
    en: 'This person has no account, so they cannot be tied to the place.',
  },
  noPlace: {
    kk: 'Мұндай мекенжай жоқ.',
    ru: 'Такого адреса нет.',
    en: 'There is no such place.',
  },
  noTie: {
    kk: 'Бұл аккаунт пен мекенжай арасында қызметкер аяқтай алатын байланыс жоқ.',
    ru: 'Между этим аккаунтом и адресом нет связи, которую сотрудник мог бы прекратить.',
    en: 'There is no tie between this account and this place that an officer could end.',
  },
  noInvitation: {
    kk: 'Мұндай шақыру жоқ немесе ол аяқталған. Үй иесінен жаңасын сұраңыз.',
    ru: 'Такого приглашения нет, или оно закончилось. Попросите у хозяина новое.',
    en: 'There is no such invitation, or it has ended. Ask your host for a new one.',
  },
  noDelegation: {
    kk: 'Мұндай өкіл жоқ немесе оның өкілдігі аяқталған.',
    ru: 'Такого представителя нет, или он больше не отвечает за хозяина.',
    en: 'There is no such delegate, or they no longer answer for the host.',
  },
  tooManyOffers: {
    kk: 'Бүгін тым көп адамға хат жібердіңіз. Ертең жалғастырыңыз.',
    ru: 'За сутки вы написали слишком многим. Продолжите завтра.',
    en: 'You have written to too many people in a day. Go on tomorrow.',
  },
  keyUsedForAnotherBody: {
    kk: 'Бұл Idempotency-Key басқа мазмұнмен пайдаланылған. Алғашқы өтініш сақталған; жаңасына жаңа кілт алыңыз.',
    ru: 'Этот Idempotency-Key уже использован с другим содержанием. Первое заявление сохранено; для нового возьмите новый ключ.',
    en: 'This Idempotency-Key was used with another body. The first filing is kept; take a new key for a new one.',
  },
  notRegistered: {
    kk: 'Бұл тек күшіндегі тіркеуге қатысты. Ештеңе өзгерген жоқ.',
    ru: 'Это возможно только для действующей регистрации. Ничего не изменилось.',
    en: 'This is possible only for a registration in force. Nothing has changed.',
  },
  hearingOpen: {
    kk: 'Бұл іс бойынша тыңдау ашылып қойған.',
    ru: 'По этому делу заслушивание уже открыто.',
    en: 'A hearing is already open in this case.',
  },
  noHearing: {
    kk: 'Бұл іс бойынша тыңдау ашық емес. Жауап беретін ештеңе жоқ.',
    ru: 'По этому делу заслушивание не открыто. Отвечать не на что.',
    en: 'No hearing is open in this case. There is nothing to answer.',
  },
  notHeard: {
    kk: 'Адам бұл туралы тыңдалған жоқ. Алдымен осы негіз, өрістер және күндер бойынша тыңдау ашыңыз. Дау болса, жауабын немесе мерзімінің бітуін күтіңіз.',
    ru: 'Человек об этом не заслушан. Сначала откройте заслушивание по этому основанию, полям и датам. В споре дождитесь ответа или конца срока.',
    en: 'The person has not been heard on this. Open a hearing on this ground, these fields and dates first. In a dispute, wait for the answer or the end of its time.',
  },
  hearingRunning: {
    kk: 'Тыңдау мерзімі әлі аяқталған жоқ, ал адам әлі жауап бермеді. Оның соңғы күнін күтіңіз.',
    ru: 'Срок заслушивания ещё идёт, ответа пока нет. Дождитесь его последнего дня.',
    en: 'The hearing is still running and the person has not answered yet. Wait for its last day.',
  },
  notEnded: {
    kk: 'Бұл істі қайта ашуға болмайды: ол аяқталмаған немесе өтініш беруші өзі аяқтаған.',
    ru: 'Это дело нельзя открыть снова: оно не завершено или его завершил сам заявитель.',
    en: 'This case cannot be reopened: it has not ended, or its filer ended it.',
  },
  stayOver: {
    kk: 'Болу мерзімі өтіп кеткен, істі қайта ашуға болмайды. Жаңа өтініш керек.',
    ru: 'Срок пребывания прошёл, открыть дело снова нельзя. Нужно новое заявление.',
    en: 'The days of stay are over, so the case cannot be reopened. A new filing is needed.',
  },
  anotherInForce: {
    kk: 'Бұл адамның күшіндегі басқа тіркеуі бар. Бір мезгілде тек біреуі болады.',
    ru: 'У этого человека действует другая регистрация. Одновременно может быть только одна.',
    en: 'Another registration of this person is in force. There is only one at a time.',
  },
  nothingToComplainAbout: {
    kk: 'Бұл істе шағымдануға болатын қызметкер шешімі жоқ.',
    ru: 'В этом деле нет решения сотрудника, которое можно обжаловать.',
    en: 'There is no decision of an officer in this case to complain about.',
  },
  alreadyComplained: {
    kk: 'Шағымыңыз тіркелген. Оны қайта жіберудің қажеті жоқ.',
    ru: 'Ваша жалоба уже принята. Подавать её снова не нужно.',
    en: 'Your complaint has been received. There is no need to send it again.',
  },
  noComplaint: {
    kk: 'Бұл іс бойынша шағым жоқ.',
    ru: 'По этому делу жалобы нет.',
    en: 'There is no complaint in this case.',
  },
  alreadyDecided: {
    kk: 'Бұл шағым бойынша шешім шығарылған.',
    ru: 'По этой жалобе решение уже принято.',
    en: 'This complaint has been decided already.',
  },
  ownDecision: {
    kk: 'Өз шешіміңізге берілген шағымды өзіңіз қарай алмайсыз.',
    ru: 'Нельзя рассматривать жалобу на собственное решение.',
    en: 'You cannot decide on a complaint against your own decision.',
  },
  alarmEnded: {
    kk: 'Бұл туралы айтылған немесе 48 сағат өтіп кетті. Ештеңе өзгерген жоқ. Қажет болса, көші-қон полициясына айтыңыз.',
    ru: 'Об этом уже сказано, или 48 часов прошли. Ничего не изменилось. Если нужно, сообщите миграционной полиции.',
    en: 'This was said already, or the 48 hours are over. Nothing has changed. If you need to, tell the migration police.',
  },
  noDispute: {
    kk: 'Бұл істе үй иесінің ашық дауы жоқ. Ештеңе өзгерген жоқ.',
    ru: 'В этом деле нет открытого спора с хозяином. Ничего не изменилось.',
    en: 'There is no open dispute with a host in this case. Nothing has changed.',
  },
  hostNotSilent: {
    kk: 'Қағаздар үй иесі үндемегенде ғана керек. Қазір оның жауабын күтіңіз.',
    ru: 'Бумаги нужны, только если хозяин молчит. Пока подождите его ответа.',
    en: 'Papers are needed only if the host is silent. For now, wait for their answer.',
  },
  wrongDeskCode: {
    kk: 'Код дұрыс емес. Бес қатеден кейін код жарамсыз болады; үй иесі сілтеме арқылы немесе кіріп жауап бере алады.',
    ru: 'Код неверный. После пяти ошибок он больше не действует; хозяин может ответить по ссылке или войдя в систему.',
    en: 'The code is wrong. After five mistakes it no longer works; the host can answer by the link or signed in.',
  },
  tooManyFilings: {
    kk: 'Бір тәулікте 20-дан көп сұрау жіберуге болмайды. Бұл сұрау жіберілген жоқ, бұрынғылары сақталды. Кейінірек қайталаңыз.',
    ru: 'За сутки можно отправить не больше 20 запросов хозяевам. Этот не отправлен, прежние сохранены. Попробуйте позже.',
    en: 'You can have hosts asked at most 20 times in 24 hours. This one was not sent, the earlier ones are kept. Try again later.',
  },
  nobodyLeft: {
    kk: 'Бұл іс бойынша жауап беретін ештеңе жоқ: кету туралы айтылмаған.',
    ru: 'По этому делу отвечать не на что: об отъезде никто не сообщал.',
    en: 'There is nothing to answer in this case: nobody has said that anybody left.',
  },
});
