import { defineMessages } from '../platform/i18n/index.ts';

/**
 * What people are told by e-mail. A body is paragraphs with a blank line between them; a paragraph
 * that is only `{link}` becomes the link, one that is only `{code}` is set large. Dates come in words,
 * all other arguments as plain text.
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
    kk: 'Үй иесі тұруыңызды растамады',
    ru: 'Ваше проживание не подтверждено',
    en: 'Your stay was not confirmed',
  },
  'in-review': {
    kk: 'Өтінішіңізді қызметкер тексеріп жатыр',
    ru: 'Ваше заявление проверяет сотрудник',
    en: 'An officer is checking your filing',
  },
  'registered-host': {
    kk: '{immigrantName} сізде тіркелді, соңғы күні – {until}',
    ru: '{immigrantName} зарегистрирован(а) у вас по {until}',
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
  // No code in it: a locked phone shows the subject to whoever holds it.
  'sign-in-code': {
    kk: 'Tirkeu: кіру коды',
    ru: 'Tirkeu: код для входа',
    en: 'Tirkeu: your code to sign in',
  },
});

export const bodies = defineMessages({
  'host-asked': {
    kk: `Сәлеметсіз бе!

{immigrantName} мына мекенжайда тұратынын, үй иесі сіз екеніңізді жазды: {place}. Мерзімі: {from} – {until}. Шетелдіктер тұрған жерінде тіркелуі керек, ол үшін сіздің жауабыңыз қажет.

Бұл дұрыс па? Мына жерден қарап, жауап беріңіз, бір минут жеткілікті. Сілтемені ашу әлі жауап емес:

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
  'registered-host': {
    kk: `Жауабыңыз үшін рақмет.

{immigrantName} мына мекенжайда тіркелді: {place}. Соңғы күні – {until}. Сізден басқа ештеңе керек емес.

Бұл сұрауды мына жерден көре аласыз:

{link}`,
    ru: `Спасибо за ответ.

{immigrantName} теперь зарегистрирован(а) по адресу: {place}. Последний день: {until}. Больше от вас ничего не нужно.

Этот запрос можно посмотреть здесь:

{link}`,
    en: `Thank you for your answer.

{immigrantName} is now registered at this address: {place}. The last day is {until}. Nothing more is needed from you.

You can see this request here:

{link}`,
  },
  'moved-host': {
    kk: `{immigrantName} басқа жерде тіркелді, сондықтан мына мекенжайдағы тіркеуі жабылды: {place}.

Сізден ештеңе керек емес. Ол әлі де сізде тұрып жатса, жаңа сұрау жіберуін айтыңыз. Ескі сұрауды мына жерден көре аласыз:

{link}`,
    ru: `{immigrantName} теперь зарегистрирован(а) в другом месте, поэтому регистрация по адресу {place} закрыта.

От вас ничего не нужно. Если этот человек всё ещё живёт у вас, пусть отправит новый запрос. Прежний можно посмотреть здесь:

{link}`,
    en: `{immigrantName} is now registered somewhere else, so their registration at this address was closed: {place}.

Nothing is needed from you. If they still stay with you, ask them to send a new request. The old one is here:

{link}`,
  },
  'moved-elsewhere': {
    kk: `Сіздің құжатыңызбен басқа аккаунттан жаңа тіркеу жасалды. Қызметкер екеуін бір адам деп тапты, сондықтан осы аккаунттағы тіркеу жабылды.

Бұл сіз болсаңыз, ештеңе істеудің қажеті жоқ: жаңа анықтамаңыз сол аккаунтта.

Бұл сіз болмасаңыз, көші-қон полициясына жүгініңіз. Жабылған ісіңіз мына жерде сақталған:

{link}`,
    ru: `С вашим документом из другого аккаунта оформлена новая регистрация. Сотрудник счёл, что это один и тот же человек, поэтому регистрация в этом аккаунте закрыта.

Если это были вы, ничего делать не нужно: новая справка находится в том аккаунте.

Если это были не вы, обратитесь в миграционную полицию. Закрытое дело сохранено здесь:

{link}`,
    en: `A new registration was made with your document from another account. An officer found that both are the same person, so the registration in this account was closed.

If it was you, you need not do anything: the new certificate is in the other account.

If it was not you, turn to the migration police. The closed case is kept here:

{link}`,
  },
  'withdrawn-host': {
    kk: `Бір адамның сізде тұратынын растауыңызды сұраған едік. Бұл сұрау аяқталды, енді жауап берудің қажеті жоқ.

Алдыңғы хаттағы сілтеме бұдан былай жұмыс істемейді. Бұл сұрау бойынша мекенжайыңызға ешкім тіркелген жоқ.`,
    ru: `Мы просили вас подтвердить проживание одного человека. Этот запрос завершён, отвечать больше не нужно.

Ссылка из прошлого письма больше не действует. На ваш адрес по этому запросу никто не зарегистрирован.`,
    en: `We asked you to confirm that somebody stays with you. That request has ended and needs no answer any more.

The link in the earlier message no longer works. Nobody was registered at your address by that request.`,
  },
  'duplicate-holder': {
    kk: `Басқа аккаунттан сіздің құжатыңызбен тіркелуге өтініш берілді.

Қазір сізден ештеңе керек емес. Сіздің тіркеуіңіз өзгерген жоқ: ол өтінішті алдымен қызметкер тексереді.

Өз ісіңізді мына жерден көре аласыз:

{link}

Құжатыңыз жоғалса, полицияға айтыңыз.`,
    ru: `Из другого аккаунта подано заявление о регистрации с вашим документом.

Сейчас от вас ничего не нужно. Ваша регистрация не изменилась: то заявление сначала проверит сотрудник.

Своё дело вы можете посмотреть здесь:

{link}

Если документ потерян, сообщите в полицию.`,
    en: `Somebody filed for registration from another account with your document.

Nothing is needed from you now. Your own registration has not changed: an officer will check that filing first.

You can see your own case here:

{link}

If you have lost the document, tell the police.`,
  },
  'sign-in-code': {
    kk: `Tirkeu жүйесіне кіру кодыңыз:

{code}

Оны өзіңіз код сұраған бетке енгізіңіз. Код {minutes} минут жарамды.

Біз бұл кодты телефонмен де, чатта да ешқашан сұрамаймыз. Біреу сұраса, ол біз емеспіз.

Код сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ: кодсыз ешкім кіре алмайды.`,
    ru: `Ваш код для входа в Tirkeu:

{code}

Введите его на той странице, где вы его запросили. Код действует {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.

Мы никогда не спрашиваем этот код ни по телефону, ни в чате. Если спрашивают, это не мы.

Если вы не запрашивали код, ничего делать не нужно: без него никто не войдёт.`,
    en: `Your code to sign in to Tirkeu:

{code}

Enter it on the page where you asked for it. It works for {minutes, plural, one {# minute} other {# minutes}}.

We never ask for this code on the phone or in a chat. If somebody does, it is not us.

If you did not ask for a code, you need not do anything: without it nobody gets in.`,
  },
});

export const frame = defineMessages({
  footer: {
    kk: 'Бұл хат автоматты түрде жіберілді. Біз ешқашан ақша сұрамаймыз, ал код тек біздің сайтта енгізіледі.',
    ru: 'Это письмо отправлено автоматически. Мы никогда не просим денег, а код вводят только на нашем сайте.',
    en: 'This message was sent automatically. We never ask for money, and a code is typed only on our own page.',
  },
});
