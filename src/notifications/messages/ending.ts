import { defineMessages } from '../../platform/i18n/index.ts';

/** To the person, when a registration or a filing ends without an officer's decision on it. */
export const endingBodies = defineMessages({
  left: {
    kk: `Көшіп кеткеніңізді үй иесі де, өзіңіз де айттыңыздар. Тіркеуіңіз {day} күні аяқталды.

Қазақстанда басқа жерде тұрсаңыз, бес жұмыс күні ішінде жаңа мекенжаймен өтініш беріңіз. Елден кетсеңіз, ештеңе істеудің қажеті жоқ.

Ісіңіз мына жерде сақталған:

{link}`,
    ru: `И вы, и хозяин сообщили, что вы съехали. Регистрация закончилась {day}.

Если вы живёте в Казахстане по другому адресу, подайте заявление с ним в течение пяти рабочих дней. Если вы уехали из страны, ничего делать не нужно.

Ваше дело сохранено здесь:

{link}`,
    en: `You and your host both said that you moved out. Your registration ended on {day}.

If you live somewhere else in Kazakhstan, file for that address within five working days. If you have left the country, you need not do anything.

Your case is kept here:

{link}`,
  },
  departed: {
    kk: `Шекара дерегі бойынша сіз Қазақстаннан {day} күні шықтыңыз. Тіркеуіңіз немесе өтінішіңіз сол күні аяқталды.

Бұл дұрыс болса, ештеңе істеудің қажеті жоқ. Қайта келсеңіз, жаңа өтініш беріңіз.

Қате болса, ісіңізді мына жерден қараңыз. Қызметкер оны қайта аша алады:

{link}`,
    ru: `По данным границы, вы выехали из Казахстана {day}. В этот день закончилась ваша регистрация или заявление.

Если всё верно, ничего делать не нужно. Если приедете снова, подайте новое заявление.

Если это ошибка, посмотрите дело здесь. Сотрудник может снова его открыть:

{link}`,
    en: `The border recorded that you left Kazakhstan on {day}. Your registration or filing ended on that day.

If that is right, you need not do anything. If you come again, file again.

If it is wrong, look at the case here. An officer can reopen it:

{link}`,
  },
  'stay-ended': {
    kk: `Тұру мерзіміңіз аяқталды. Тіркеуіңіз немесе өтінішіңіз {day} күнінен бастап күшінде емес.

Кетіп қалсаңыз, ештеңе істеудің қажеті жоқ. Ұзағырақ тұрсаңыз, жаңа тіркеу керек. Осы жерден бастаңыз:

{link}`,
    ru: `Срок вашего проживания закончился. С {day} регистрация или заявление больше не действует.

Если вы уехали, ничего делать не нужно. Если остаётесь дольше, нужна новая регистрация. Начните отсюда:

{link}`,
    en: `Your stay has ended. From {day} on, your registration or filing no longer counts.

If you have left, you need not do anything. If you stay longer, you need a new registration. Start from here:

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
});
