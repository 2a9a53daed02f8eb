import { defineMessages } from '../../platform/i18n/index.ts';

/** To the person, from the filing to the registration. */
export const filingBodies = defineMessages({
  registered: {
    kk: `Құттықтаймыз, сіз тіркелдіңіз.

Анықтамаңыздың нөмірі: {certificateNumber}. Оның QR кодын интернетсіз де тексеруге болады. Анықтаманы ашып, телефоныңызға сақтап қойыңыз:

{link}

Басқа мекенжайға көшсеңіз, бес жұмыс күні ішінде жаңа өтініш беріңіз. Ескі тіркеу өзі жабылады.`,
    ru: `Поздравляем, вы зарегистрированы.

Номер вашей справки: {certificateNumber}. Её QR-код можно проверить и без интернета. Откройте справку и сохраните в телефоне:

{link}

Если переедете, подайте новое заявление в течение пяти рабочих дней. Старая регистрация закроется сама.`,
    en: `Good news: you are registered.

Your certificate has the number {certificateNumber}. Its QR code can be checked without internet too. Open it and keep it on your phone:

{link}

If you move, file again within five working days. The old registration then closes by itself.`,
  },
  declined: {
    kk: `Үй иесі сіздің онда тұратыныңызды растамады, сондықтан бұл өтініш бойынша тіркелмедіңіз.

Енгізген деректеріңіз бен өтініш берген уақытыңыз сақталды. Қатені түзетіп немесе басқа үй иесін көрсетіп, қайта жіберуге болады, бәрін қайта терудің қажеті жоқ:

{link}

Бұрынғы тіркеуіңіз болса, ол күшінде қалады. Түсініспеушілік болса, үй иесімен сөйлесіңіз.`,
    ru: `Хозяин жилья не подтвердил, что вы у него живёте, поэтому по этому заявлению вы не зарегистрированы.

Ваши данные и время подачи сохранены. Можно исправить ошибку или указать другого хозяина и отправить снова, заново вводить ничего не нужно:

{link}

Если у вас уже была регистрация, она остаётся в силе. Если это недоразумение, поговорите с хозяином.`,
    en: `The host did not confirm that you stay with them, so you are not registered by this filing.

What you entered and the time when you filed are kept. You can correct a mistake or name another host and send it again without typing everything anew:

{link}

If you were registered before, that registration stays in force. If this is a misunderstanding, talk to the host.`,
  },
  'in-review': {
    kk: `Өтінішіңізді қызметкер тексеріп жатыр. Бұл бас тарту емес: кейбір мәліметті адам тексеруі керек.

Қазір сізден ештеңе керек емес. Өтініш берген уақытыңыз сақталды. Барысын мына жерден көруге болады:

{link}

Сұрақ туындаса, шешім қабылданғанға дейін сізге жазып, пікіріңізді сұраймыз.`,
    ru: `Ваше заявление проверяет сотрудник. Это не отказ: некоторые сведения должен проверить человек.

Сейчас от вас ничего не нужно. Время подачи сохранено. Здесь видно, как идёт дело:

{link}

Если появятся вопросы, мы напишем и выслушаем вас до того, как что-то решать.`,
    en: `An officer is checking your filing. This is not a refusal: some of the facts have to be checked by a person.

Nothing is needed from you now. The time when you filed is kept. Here you can see how it goes:

{link}

If there are questions, we will write to you and hear you before anything is decided.`,
  },
  'host-silent': {
    kk: `Үй иесі үш жұмыс күні ішінде жауап бермеді. Бұған ешкім кінәлі емес, бұл бас тарту да емес.

Енді ісіңізді қызметкер тексеріп жатыр. Өтініш берген күніңіз сақталды. Бірақ бұл әлі тіркеу емес.

Қызметкер құжат сұрауы мүмкін, мысалы, шарт немесе төлем құжатын. Үй иесі әлі де жауап бере алады. Мына бетте басқа үй иесін көрсетуге немесе өтінішті қайтарып алуға болады:

{link}`,
    ru: `Хозяин не ответил за три рабочих дня. В этом никто не виноват, и это не отказ.

Теперь ваше дело проверяет сотрудник. День подачи сохранён. Но это ещё не регистрация.

Сотрудник может попросить документы, например договор или оплату. Хозяин ещё может ответить. Здесь можно указать другого хозяина или отозвать заявление:

{link}`,
    en: `Your host has not answered in three working days. That is nobody’s fault, and it is not a refusal.

An officer now looks at your case. Your filing date is kept. But it is not a registration yet.

The officer may ask you for papers, such as a lease or a payment. Your host can still answer. Here you can name another host, or withdraw:

{link}`,
  },
  'registration-reminder': {
    kk: `Өтініш бердіңіз, бірақ әлі тіркелген жоқсыз. {lastDay} күнінен қалмай тіркелген дұрыс. Өтініш берген уақытыңыз сақталды.

Үй иесі әлі растамаса, жауап беруін сұраңыз немесе басқа үй иесін көрсетіңіз.

Ісіңіз нені күтіп тұрғаны және сізден не керегі мына жерде:

{link}`,
    ru: `Вы подали заявление, но ещё не зарегистрированы. Лучше успеть не позже {lastDay}. Время подачи сохранено.

Если хозяин ещё не подтвердил, попросите его ответить или укажите другого хозяина.

Чего ждёт ваше дело и что нужно от вас, видно здесь:

{link}`,
    en: `You have filed, but you are not registered yet. It is best to be registered by {lastDay}. The time when you filed is kept.

If your host has not confirmed yet, ask them to answer, or name another host.

Here you can see what your case is waiting for and what is needed from you:

{link}`,
  },
  'review-overdue': {
    kk: `Ісіңізді тексеру тиісті мерзімнен ұзаққа созылды. Кешірім сұраймыз.

Мұны енді басшы да көріп отыр. Өтініш берген күніңіз сақталды. Сізден ештеңе керек емес.

Барысын мына жерден көруге болады:

{link}`,
    ru: `Проверка вашего дела длится дольше, чем должна. Извините нас за это.

Теперь это видит и руководитель. День подачи сохранён. От вас ничего не нужно.

Здесь видно, как идёт дело:

{link}`,
    en: `Checking your case takes longer than it should. We are sorry for that.

A supervisor now sees this too. Your filing date stands. You need not do anything.

Here you can see how it goes:

{link}`,
  },
  'crossing-corrected': {
    kk: `Шекара дерегі бойынша сіз шекарадан {day} күні өткенсіз. Өтініште басқа күн тұрған еді, біз оны түзеттік.

Мерзімдер енді осы күннен есептеледі. Мына жерден қараңыз:

{link}

Шекара дерегі қате болса, көші-қон полициясына айтыңыз.`,
    ru: `По данным границы, вы пересекли её {day}. В заявлении стояла другая дата, мы её исправили.

Теперь сроки считаются от этого дня. Посмотрите их здесь:

{link}

Если в данных границы ошибка, сообщите миграционной полиции.`,
    en: `The border’s record says that you crossed on {day}. Your filing had another day, so we corrected it.

Your deadlines are now counted from this day. Look at them here:

{link}

If the border’s record is wrong, tell the migration police.`,
  },
});
