import { defineMessages } from '../platform/i18n/index.ts';

/**
 * What people are told by e-mail. A body is paragraphs with a blank line between them; a paragraph
 * that is only `{link}` becomes the link. Dates come in words, all other arguments as plain text.
 */
export const subjects = defineMessages({
  'host-asked': {
    kk: '{immigrantName} сізде тұратынын растауыңызды сұрайды',
    ru: '{immigrantName} просит подтвердить, что живёт у вас',
    en: '{immigrantName} asks you to confirm that they stay with you',
  },
  registered: {
    kk: 'Сіз тіркелдіңіз: {certificateNumber} анықтамасы дайын',
    ru: 'Вы зарегистрированы: справка {certificateNumber} готова',
    en: 'You are registered: certificate {certificateNumber} is ready',
  },
  declined: {
    kk: 'Сіз атаған адам тұруыңызды растамады',
    ru: 'Ваше проживание не подтвердили',
    en: 'Your stay was not confirmed',
  },
  'in-review': {
    kk: 'Өтінішіңізді қызметкер қарап жатыр',
    ru: 'Ваше заявление смотрит сотрудник',
    en: 'An officer is looking at your filing',
  },
  'registered-host': {
    kk: '{immigrantName} сізде {until} дейін тіркелді',
    ru: '{immigrantName} зарегистрирован(а) у вас, срок: {until}',
    en: '{immigrantName} is registered with you until {until}',
  },
  'moved-host': {
    kk: '{immigrantName} енді сізде тіркеулі емес',
    ru: '{immigrantName} больше не зарегистрирован(а) у вас',
    en: '{immigrantName} is no longer registered with you',
  },
  'moved-elsewhere': {
    kk: 'Бұл аккаунттағы тіркеуіңіз жабылды',
    ru: 'Регистрация в этом аккаунте закрыта',
    en: 'The registration in this account was closed',
  },
  refused: {
    kk: 'Тіркеуден бас тартылды: не істеуге болады',
    ru: 'В регистрации отказано: что можно сделать',
    en: 'Registration was refused: what you can do',
  },
  'withdrawn-host': {
    kk: 'Сізге жіберілген сұрау аяқталды',
    ru: 'Запрос к вам завершён',
    en: 'The request to you has ended',
  },
  'duplicate-holder': {
    kk: 'Біреу сіздің құжатыңызбен өтініш берді',
    ru: 'Кто-то подал заявление с вашим документом',
    en: 'Somebody filed with your document',
  },
  superseded: {
    kk: 'Алдыңғы өтінішіңіздің орнына жаңасы алынды',
    ru: 'Новое заявление заменило предыдущее',
    en: 'Your new filing has taken the place of the earlier one',
  },
});

export const bodies = defineMessages({
  'host-asked': {
    kk: `Сәлеметсіз бе!

{immigrantName} мына мекенжайда тұратынын және бұл орынды сіз бергеніңізді жазды: {place}. Мерзімі: {from} – {until}. Шетелдіктер тұрған жерінде тіркелуі керек, ол үшін сіздің жауабыңыз қажет.

Осы дұрыс па? Мына жерден қарап, жауап беріңіз, бір минут жеткілікті. Сілтемені ашу әлі жауап емес:

{link}

Растасаңыз, тек осы адамның осы күндері сізде тұратынын айтасыз. Бұл оған тұрғын үйге ешқандай құқық бермейді: меншік те, үлес те, ұзағырақ тұру құқығы да пайда болмайды.

Дұрыс болмаса, бас тартыңыз. Бұған толық құқығыңыз бар, ол үшін сізге ештеңе болмайды.

Бұл үшін ешкім сізден ешқашан ақша, құпиясөз немесе код сұрамайды. Сұраса, ол біз емеспіз.`,
    ru: `Здравствуйте!

{immigrantName} сообщает, что живёт по адресу: {place}, и что жильё предоставляете вы. Даты: {from} – {until}. Иностранцы должны регистрироваться там, где живут, и для этого нужен ваш ответ.

Это так? Посмотрите и ответьте здесь, хватит минуты. Открыть ссылку ещё не значит ответить:

{link}

Подтверждая, вы говорите только то, что этот человек живёт у вас в эти дни. Никаких прав на жильё это не даёт: ни собственности, ни доли, ни права остаться дольше.

Если это не так, откажите. Это нормально, и вам за это ничего не будет.

Никто и никогда не попросит у вас за это денег, паролей или кодов. Если просят, это не мы.`,
    en: `Hello!

{immigrantName} says they are staying at this address: {place}, and that you provide the place. Dates: {from} – {until}. Foreigners have to register where they stay, and for that your answer is needed.

Is this right? Look and answer here, a minute is enough. Opening the link is not yet an answer:

{link}

If you confirm, you say only that this person stays with you on these days. It gives them no right to the home: no ownership, no share and no right to stay longer.

If it is not right, decline. That is fine, and nothing will happen to you for it.

Nobody will ever ask you for money, passwords or codes because of this. If somebody does, it is not us.`,
  },
  registered: {
    kk: `Құттықтаймыз, сіз тіркелдіңіз.

Анықтамаңыздың нөмірі: {certificateNumber}. Оны жеке кабинетіңізден ашып, телефоныңызға сақтап қойыңыз. QR кодын интернетсіз де тексеруге болады:

{link}

Басқа мекенжайға көшсеңіз, бес жұмыс күні ішінде жаңа өтініш беріңіз. Ескі тіркеу өзі жабылады.`,
    ru: `Поздравляем, вы зарегистрированы.

Номер вашей справки: {certificateNumber}. Откройте её в личном кабинете и сохраните в телефоне. QR-код можно проверить и без интернета:

{link}

Если переедете, подайте новое заявление в течение пяти рабочих дней. Старая регистрация закроется сама.`,
    en: `Good news: you are registered.

Your certificate has the number {certificateNumber}. Open it in your account and keep it on your phone. Its QR code can be checked without internet too:

{link}

If you move, file again within five working days. The old registration then closes by itself.`,
  },
  declined: {
    kk: `Сіз атаған адам сіздің онда тұратыныңызды растамады, сондықтан бұл өтініш бойынша тіркелмедіңіз.

Енгізген деректеріңіз бен өтініш берген уақытыңыз сақталды. Қатені түзетіп немесе басқа адамды көрсетіп, қайта жіберуге болады, бәрін қайта терудің қажеті жоқ:

{link}

Бұрынғы тіркеуіңіз болса, ол күшінде қалады. Қате түсінілген болса, алдымен сол адаммен сөйлесіңіз. Шешіммен келіспесеңіз, сол беттен шағым беруге болады.`,
    ru: `Человек, которого вы назвали, не подтвердил, что вы у него живёте, поэтому по этому заявлению вы не зарегистрированы.

Ваши данные и время подачи сохранены. Можно исправить ошибку или назвать другого человека и отправить снова, заново вводить ничего не нужно:

{link}

Если у вас уже была регистрация, она остаётся в силе. Если это недоразумение, сначала поговорите с этим человеком. Если вы не согласны, на той же странице можно подать жалобу.`,
    en: `The person you named did not confirm that you stay with them, so you are not registered by this filing.

What you entered and the time when you filed are kept. You can correct a mistake or name another person and send it again without typing everything anew:

{link}

If you were registered before, that registration stays in force. If this is a misunderstanding, talk to the person first. If you do not agree, you can complain on the same page.`,
  },
  'in-review': {
    kk: `Өтінішіңізді қызметкер қарап жатыр. Бұл бас тарту емес: кейбір мәліметті адам тексеруі керек.

Қазір сізден ештеңе талап етілмейді. Өтініш берген уақытыңыз сақталды. Барысын мына жерден көруге, қажет болса құжат қосуға болады:

{link}

Сұрақ туындаса, шешім қабылданғанға дейін сізге жазып, пікіріңізді сұраймыз.`,
    ru: `Ваше заявление смотрит сотрудник. Это не отказ: некоторые сведения должен проверить человек.

Сейчас от вас ничего не требуется. Время подачи сохранено. Здесь видно, как идёт дело, и при необходимости можно добавить документ:

{link}

Если появятся вопросы, мы напишем и выслушаем вас до того, как что-то решать.`,
    en: `An officer is looking at your filing. This is not a refusal: some of the facts have to be checked by a person.

You need not do anything now. The time when you filed is kept. Here you can see how it goes and add a document if you need to:

{link}

If there are questions, we will write to you and hear you before anything is decided.`,
  },
  'registered-host': {
    kk: `Жауабыңыз үшін рақмет.

{immigrantName} мына мекенжайда {until} дейін тіркелді: {place}. Сізге басқа ештеңе істеудің қажеті жоқ.

Ол ертерек кетсе немесе бірдеңе дұрыс болмаса, мына жерден хабарлаңыз:

{link}`,
    ru: `Спасибо за ответ.

{immigrantName} теперь зарегистрирован(а) по адресу: {place}. Последний день: {until}. Больше от вас ничего не нужно.

Если гость уедет раньше или что-то неверно, сообщите здесь:

{link}`,
    en: `Thank you for your answer.

{immigrantName} is now registered at this address: {place}. The last day is {until}. You need not do anything else.

If they leave earlier or something is wrong, tell us here:

{link}`,
  },
  'moved-host': {
    kk: `{immigrantName} басқа жерде тіркелді, сондықтан мына мекенжайдағы тіркеуі жабылды: {place}.

Сізге ештеңе істеудің қажеті жоқ. Ол әлі де сізде тұрып жатса, мына жерден хабарлаңыз:

{link}`,
    ru: `{immigrantName} теперь зарегистрирован(а) в другом месте, поэтому регистрация по адресу {place} закрыта.

От вас ничего не нужно. Если этот человек всё ещё живёт у вас, сообщите здесь:

{link}`,
    en: `{immigrantName} is now registered somewhere else, so their registration at this address was closed: {place}.

You need not do anything. If they still stay with you, tell us here:

{link}`,
  },
  'moved-elsewhere': {
    kk: `Сіздің құжатыңызбен басқа аккаунттан жаңа тіркеу жасалды. Қызметкер екеуі де бір адам деп тапты, сондықтан осы аккаунттағы тіркеу жабылды.

Бұл сіз болсаңыз, ештеңе істеудің қажеті жоқ: жаңа анықтамаңыз сол аккаунтта.

Бұл сіз болмасаңыз, 48 сағат ішінде мына жерден хабарлаңыз. Онда жаңа анықтама тексеріс аяқталғанша тоқтатылады:

{link}`,
    ru: `С вашим документом из другого аккаунта оформлена новая регистрация. Сотрудник счёл, что это один и тот же человек, поэтому регистрация в этом аккаунте закрыта.

Если это были вы, ничего делать не нужно: новая справка находится в том аккаунте.

Если это были не вы, сообщите здесь в течение 48 часов. Тогда новая справка будет приостановлена до конца проверки:

{link}`,
    en: `A new registration was made from another account with your document. An officer found that both are the same person, so the registration in this account was closed.

If it was you, you need not do anything: the new certificate is in that account.

If it was not you, tell us here within 48 hours. The new certificate is then suspended until it has been checked:

{link}`,
  },
  refused: {
    kk: `Қызметкер сізді тыңдағаннан кейін осы өтініш бойынша тіркеуден бас тартты.

Қай мәлімет немесе қай ереже себеп болғаны және оны қалай түзетуге болатыны мына бетте жазылған. Енгізгеніңіздің бәрі сақталды, түзетіп, қайта жіберуге болады:

{link}

Келіспесеңіз, сол беттен үш ай ішінде шағым беруге болады. Шағымды басқа орган қарайды.`,
    ru: `Выслушав вас, сотрудник отказал в регистрации по этому заявлению.

Какие сведения или какое правило стали причиной и как это исправить, написано на этой странице. Всё, что вы ввели, сохранено: можно исправить и отправить снова:

{link}

Если вы не согласны, на той же странице в течение трёх месяцев можно подать жалобу. Её рассмотрит другой орган.`,
    en: `After hearing you, an officer refused registration for this filing.

Which fact or which rule was the reason, and how to put it right, is written on this page. Everything you entered is kept, so you can correct it and send it again:

{link}

If you do not agree, you can complain on the same page within three months. Another body decides on the complaint.`,
  },
  'withdrawn-host': {
    kk: `Сізден біреудің тұруын растауды сұраған едік. Бұл сұрау аяқталды, енді жауап берудің қажеті жоқ.

Алдыңғы хаттағы сілтеме бұдан былай жұмыс істемейді. Сіздің атыңызға ештеңе тіркелген жоқ.`,
    ru: `Мы просили вас подтвердить проживание одного человека. Этот запрос завершён, отвечать больше не нужно.

Ссылка из прошлого письма больше не действует. На ваш адрес по этому запросу никто не зарегистрирован.`,
    en: `We asked you to confirm that somebody stays with you. That request has ended and needs no answer any more.

The link in the earlier message no longer works. Nobody was registered at your address by that request.`,
  },
  'duplicate-holder': {
    kk: `Басқа аккаунттан сіздің жеке басыңызды куәландыратын құжатпен тіркеуге өтініш берілді.

Бұл сіз болсаңыз (мысалы, жаңа аккаунт ашсаңыз), ештеңе істемеңіз: қызметкер тексереді.

Бұл сіз болмасаңыз, 48 сағат ішінде мына жерден хабарлаңыз. Сонда тексеріс аяқталғанша ол өтініш тоқтатылады:

{link}

Өз тіркеуіңіз өзгерген жоқ. Құжатыңыз жоғалса, полицияға да айтыңыз.`,
    ru: `Из другого аккаунта подано заявление о регистрации с вашим документом, удостоверяющим личность.

Если это были вы (например, завели новый аккаунт), ничего не делайте: сотрудник проверит.

Если это были не вы, сообщите здесь в течение 48 часов. Тогда то заявление остановится до конца проверки:

{link}

Ваша регистрация от этого не изменилась. Если документ потерян, сообщите и в полицию.`,
    en: `Somebody filed for registration from another account with your identity document.

If it was you (for example with a new account), do nothing: an officer will check it.

If it was not you, tell us here within 48 hours. That filing then stops until it has been checked:

{link}

Your own registration has not changed by this. If you have lost the document, tell the police too.`,
  },
  superseded: {
    kk: `Сіз жаңа өтініш бердіңіз, сондықтан алдыңғы ашық өтініш аяқталды. Қазір жаңасы қаралады.

Алғашқы өтініш берген уақытыңыз сақталады: шекарадан осы өткеніңіз үшін сол уақыт есептеледі. Жаңа өтінішті мына жерден көре аласыз:

{link}`,
    ru: `Вы подали новое заявление, поэтому предыдущее открытое завершено. Теперь рассматривается новое.

Время вашей первой подачи сохраняется: для этого въезда считается оно. Новое заявление можно посмотреть здесь:

{link}`,
    en: `You filed again, so your earlier open filing has ended. The new one is being dealt with now.

The time of your first filing is kept: for this crossing of the border it is the one that counts. You can see the new filing here:

{link}`,
  },
});

export const frame = defineMessages({
  footer: {
    kk: 'Бұл хат автоматты түрде жіберілді. Біз ешқашан ақша, құпиясөз немесе код сұрамаймыз.',
    ru: 'Это письмо отправлено автоматически. Мы никогда не просим денег, паролей или кодов.',
    en: 'This message was sent automatically. We never ask for money, passwords or codes.',
  },
});
