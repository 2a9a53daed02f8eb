import { defineMessages } from '../../platform/i18n/index.ts';

/** To the person, while a registration lasts. */
export const stayingBodies = defineMessages({
  'stay-reminder': {
    kk: `Тіркеуіңіздің соңғы күні – {lastDay}.

Осы жерде ұзағырақ тұрсаңыз және оған рұқсатыңыз болса, ұзартуды мына жерден сұраңыз. Бұл – бір қадам, жауапты үй иесі береді:

{link}

Елден кетсеңіз, ештеңе істеудің қажеті жоқ. Көшсеңіз, жаңа мекенжаймен өтініш беріңіз.`,
    ru: `Последний день вашей регистрации: {lastDay}.

Если вы остаётесь здесь и вам можно быть в стране дольше, попросите о продлении. Это один шаг, ответит хозяин:

{link}

Если уезжаете из страны, ничего делать не нужно. Если переедете, подайте заявление с новым адресом.`,
    en: `The last day of your registration is {lastDay}.

If you stay on at this place, and may stay in the country longer, ask to extend. It is one step, and your host answers:

{link}

If you leave the country, you need not do anything. If you move, file for the new address.`,
  },
  extended: {
    kk: `Үй иесі келісті: тіркеуіңіз ұзартылды, соңғы күні – {until}.

Жаңа анықтамаңыздың нөмірі: {certificateNumber}. Оны ашып, ескісінің орнына телефоныңызға сақтап қойыңыз:

{link}`,
    ru: `Хозяин согласился: вы зарегистрированы по {until}.

Номер новой справки: {certificateNumber}. Откройте её и сохраните в телефоне вместо прежней:

{link}`,
    en: `Your host agreed: you are registered until {until}.

Your new certificate has the number {certificateNumber}. Open it and keep it on your phone instead of the old one:

{link}`,
  },
  'extension-declined': {
    kk: `Үй иесі ұзағырақ тұруыңызды растамады. Тіркеуіңіз күшінде, соңғы күні – {until}. Басқа ештеңе өзгерген жоқ.

Бұл түсініспеушілік болса, үй иесімен сөйлесіңіз. Көшсеңіз, жаңа мекенжаймен өтініш беріңіз:

{link}`,
    ru: `Хозяин не подтвердил, что вы останетесь дольше. Вы по-прежнему зарегистрированы по {until}. Больше ничего не изменилось.

Если это недоразумение, поговорите с хозяином. Если переедете, подайте заявление с новым адресом:

{link}`,
    en: `Your host did not confirm the longer stay. You stay registered until {until}. Nothing else has changed.

If this is a misunderstanding, talk to your host. If you move, file for the new address:

{link}`,
  },
  'extension-silent': {
    kk: `Үй иесі ұзағырақ тұруыңыз туралы үш жұмыс күні ішінде жауап бермеді. Бұл бас тарту емес. Тіркеуіңіз күшінде, соңғы күні – {until}. Басқа ештеңе өзгерген жоқ.

Үй иесімен сөйлесіңіз. Қайта сұрауға болады:

{link}`,
    ru: `Хозяин за три рабочих дня не ответил, можно ли вам остаться дольше. Это не отказ. Вы по-прежнему зарегистрированы по {until}. Больше ничего не изменилось.

Поговорите с хозяином. Можно спросить ещё раз:

{link}`,
    en: `Your host did not answer about the longer stay in three working days. That is not a refusal. You stay registered until {until}. Nothing else has changed.

Talk to your host. You can ask again:

{link}`,
  },
  'leaving-asked': {
    kk: `Үй иесі сізді {day} күні көшіп кетті дейді. Бұл дұрыс па?

Дұрыс болса да, болмаса да, мына жерден жауап беріңіз:

{link}

Ештеңе аяқталған жоқ, тіркеуіңіз күшінде. Дұрыс десеңіз, ол сол күнмен аяқталады. Бес жұмыс күні ішінде жауап бермесеңіз, мұны қызметкер қарайды.`,
    ru: `Хозяин сообщает, что вы съехали {day}. Это так?

Ответьте здесь, даже если это не так:

{link}

Ничего не закончилось, регистрация в силе. Если ответите «да», она закончится этим днём. Если не ответите за пять рабочих дней, дело посмотрит сотрудник.`,
    en: `Your host says that you moved out on {day}. Is that right?

Please answer here, even if it is wrong:

{link}

Nothing has ended, and your registration is in force. If you say yes, it ends on that day. If you do not answer in five working days, an officer looks at it.`,
  },
});
