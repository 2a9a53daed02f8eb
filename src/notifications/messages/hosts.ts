import { defineMessages } from '../../platform/i18n/index.ts';

/** To a host who is asked. Of an answer that is "no" they are told each time that it is fine. */
export const hostBodies = defineMessages({
  'host-asked': {
    kk: `Сәлеметсіз бе!

{immigrantName} мына мекенжайда тұратынын, үй иесі сіз екеніңізді жазды: {place}. Мерзімі: {from} – {until}. Шетелдіктер тұрған жерінде тіркелуі керек, ол үшін сіздің жауабыңыз қажет.

Бұл дұрыс па? Мына жерден қарап, жауап беріңіз, бір минут жеткілікті. Сілтемені ашу әлі жауап емес:

{link}

Растасаңыз, тек осы адамның осы күндері сізде тұратынын айтасыз. Бұл оған тұрғын үйге ешқандай құқық бермейді: меншік те, үлес те, ұзағырақ тұру құқығы да пайда болмайды.

Дұрыс болмаса, бас тартыңыз. Бұған толық құқығыңыз бар, ол үшін сізге ештеңе болмайды.

Қызметкердің алдында жауап берсеңіз, оған мына кодты айтыңыз. Басқа ешкімге айтпаңыз:

{code}

Бұл үшін ешкім хабарласып, сізден ақша, құпиясөз немесе код сұрамайды. Сұраса, ол біз емеспіз.`,
    ru: `Здравствуйте!

{immigrantName} сообщает, что живёт по адресу: {place}, и что жильё предоставляете вы. Даты: {from} – {until}. Иностранцы должны регистрироваться там, где живут, и для этого нужен ваш ответ.

Это так? Посмотрите и ответьте здесь, хватит минуты. Открыть ссылку ещё не значит ответить:

{link}

Подтверждая, вы говорите только то, что этот человек живёт у вас в эти дни. Никаких прав на жильё это не даёт: ни собственности, ни доли, ни права остаться дольше.

Если это не так, откажите. Это нормально, и вам за это ничего не будет.

Если отвечаете у сотрудника, назовите ему этот код. Больше никому его не говорите:

{code}

Никто и никогда не попросит у вас за это денег, паролей или кодов по телефону или в сообщении. Если просят, это не мы.`,
    en: `Hello!

{immigrantName} says they are staying at this address: {place}, and that you provide the place. Dates: {from} – {until}. Foreigners have to register where they stay, and for that your answer is needed.

Is this right? Look and answer here, a minute is enough. Opening the link is not yet an answer:

{link}

If you confirm, you say only that this person stays with you on these days. It gives them no right to the home: no ownership, no share and no right to stay longer.

If it is not right, decline. That is fine, and nothing will happen to you for it.

If you answer at an officer’s desk, tell the officer this code. Tell it to nobody else:

{code}

Nobody will ever ask you for money, passwords or codes because of this by phone or in a message. If somebody does, it is not us.`,
  },
  'host-reminder': {
    kk: `Сәлеметсіз бе!

{immigrantName} жауабыңызды күтіп отыр: ол сізде тұра ма? Мекенжайы: {place}. Мерзімі: {from} – {until}.

Мына жерден қарап, жауап беріңіз, бір минут жеткілікті:

{link}

Растасаңыз, бұл оған тұрғын үйге ешқандай құқық бермейді. Дұрыс болмаса, бас тартыңыз. Бұған толық құқығыңыз бар, ол үшін сізге ештеңе болмайды.

Қызметкердің алдында жауап берсеңіз, оған мына кодты айтыңыз. Басқа ешкімге айтпаңыз:

{code}`,
    ru: `Здравствуйте!

{immigrantName} ждёт вашего ответа: живёт ли этот человек у вас? Адрес: {place}. Даты: {from} – {until}.

Посмотрите и ответьте здесь, хватит минуты:

{link}

Если подтвердите, никаких прав на жильё это не даст. Если это не так, откажите. Это нормально, и вам за это ничего не будет.

Если отвечаете у сотрудника, назовите ему этот код. Больше никому его не говорите:

{code}`,
    en: `Hello!

{immigrantName} is waiting for your answer: do they stay with you? Address: {place}. Dates: {from} – {until}.

Look and answer here, a minute is enough:

{link}

If you confirm, that gives them no right to the home. If it is not right, decline. That is fine, and nothing will happen to you for it.

If you answer at an officer’s desk, tell the officer this code. Tell it to nobody else:

{code}`,
  },
  'extension-asked': {
    kk: `Сәлеметсіз бе!

{immigrantName} сізде тіркелген, мекенжайы: {place}. Соңғы күні – {until}. Енді ол ұзағырақ тұрғысы келеді, жаңа соңғы күні – {newUntil}.

Келісесіз бе? Мына жерден қарап, жауап беріңіз, бір минут жеткілікті. Сілтемені ашу әлі жауап емес:

{link}

Растасаңыз, тек соңғы күн өзгереді. Бұл оған тұрғын үйге ешқандай құқық бермейді: меншік те, үлес те, одан әрі тұру құқығы да пайда болмайды.

Келіспесеңіз, бас тартыңыз. Бұған толық құқығыңыз бар, ол үшін сізге ештеңе болмайды. Соңғы күн бұрынғыдай қалады.

Қызметкердің алдында жауап берсеңіз, оған мына кодты айтыңыз. Басқа ешкімге айтпаңыз:

{code}`,
    ru: `Здравствуйте!

У вас зарегистрирован человек: {immigrantName}. Адрес: {place}. Последний день: {until}. Теперь этот человек просит остаться по {newUntil}.

Вы согласны? Посмотрите и ответьте здесь, хватит минуты. Открыть ссылку ещё не значит ответить:

{link}

Если подтвердите, изменится только последний день. Никаких прав на жильё это не даёт: ни собственности, ни доли, ни права остаться после этого дня.

Если не согласны, откажите. Это нормально, и вам за это ничего не будет. Последний день останется прежним.

Если отвечаете у сотрудника, назовите ему этот код. Больше никому его не говорите:

{code}`,
    en: `Hello!

{immigrantName} is registered with you at this address: {place}. The last day is {until}. They now ask to stay until {newUntil}.

Do you agree? Look and answer here, a minute is enough. Opening the link is not yet an answer:

{link}

If you confirm, only the last day changes. It gives them no right to the home: no ownership, no share and no right to stay after that.

If you do not agree, decline. That is fine, and nothing will happen to you for it. The last day stays as it was.

If you answer at an officer’s desk, tell the officer this code. Tell it to nobody else:

{code}`,
  },
  'leaving-asked-host': {
    kk: `Сәлеметсіз бе!

{immigrantName} мына мекенжайдан көшіп кеттім дейді: {place}. Көшкен күні – {day}. Бұл дұрыс па?

Дұрыс болса да, болмаса да, мына жерден жауап беріңіз:

{link}

Әзірге тіркеуі күшінде. Растасаңыз, сіздегі тіркеуі аяқталады. Бес жұмыс күні ішінде жауап бермесеңіз, мұны қызметкер қарайды.`,
    ru: `Здравствуйте!

{immigrantName} сообщает, что больше не живёт по адресу: {place}. День отъезда: {day}. Это так?

Ответьте здесь, даже если это не так:

{link}

Пока регистрация в силе. Если подтвердите, у вас она закончится. Если не ответите за пять рабочих дней, дело посмотрит сотрудник.`,
    en: `Hello!

{immigrantName} says that they moved out of this address: {place}. The day was {day}. Is that right?

Please answer here, even if it is wrong:

{link}

For now the registration is in force. If you confirm, it ends. If you do not answer in five working days, an officer looks at it.`,
  },
});
