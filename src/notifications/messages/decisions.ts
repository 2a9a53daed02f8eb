import { defineMessages } from '../../platform/i18n/index.ts';

/** To the person, when an officer asks or decides. */
export const decisionBodies = defineMessages({
  'hearing-opened': {
    kk: `Ісіңіз бойынша шешім шығармас бұрын қызметкердің сізге сұрағы бар. Әзірге ештеңе шешілген жоқ.

Сұрақты мына жерден оқып, {lastDay} күнінен қалмай жауап беріңіз. Өз сөзіңізбен жазып, құжат қосуға болады:

{link}

Жауап келмесе, қызметкер қолында бар мәліметке қарап шешеді.`,
    ru: `Прежде чем решать по вашему делу, сотрудник хочет вас спросить. Пока ничего не решено.

Прочитайте вопрос и ответьте здесь не позже {lastDay}. Можно написать своими словами и приложить документы:

{link}

Если ответа не будет, сотрудник решит по тем сведениям, которые у него есть.`,
    en: `Before deciding on your case, an officer has a question for you. Nothing is decided yet.

Read it and answer here by {lastDay}. You can write in your own words and add papers:

{link}

If no answer comes, the officer decides on what they have.`,
  },
  refused: {
    kk: `Қызметкер бұл өтініш бойынша сізді тіркеуден бас тартты.

Неге екені, нені түзету және қалай қайта жіберу керегі мына жерде жазылған. Енгізгеніңіз бен өтініш берген уақытыңыз сақталды:

{link}

Келіспесеңіз, үш ай ішінде сол жерде шағым бере аласыз. Бұрынғы тіркеуіңіз болса, ол күшінде қалады.`,
    ru: `Сотрудник отказал в регистрации по этому заявлению.

Здесь написано, почему, что исправить и как отправить снова. Всё введённое и время подачи сохранены:

{link}

Если вы не согласны, там же можно подать жалобу в течение трёх месяцев. Если у вас уже была регистрация, она остаётся в силе.`,
    en: `An officer has refused to register you by this filing.

Here you can read why, what to correct and how to send it again. All you entered and the time when you filed are kept:

{link}

If you do not agree, you can complain there within three months. If you were registered before, that registration stays in force.`,
  },
  annulled: {
    kk: `Қызметкер сізге тіркеуіңіз туралы сұрақ қойған еді, енді тіркеуді тоқтатты. Анықтама бұдан былай жарамсыз.

Себебі мына жерде жазылған:

{link}

Келіспесеңіз, үш ай ішінде сол жерде шағым бере аласыз. Жаңа өтініш беруге де болады.`,
    ru: `Сотрудник спрашивал вас о регистрации и теперь прекратил её. Справка больше не действует.

Почему, написано здесь:

{link}

Если вы не согласны, там же можно подать жалобу в течение трёх месяцев. Можно и подать новое заявление.`,
    en: `An officer asked you about your registration and has now ended it. The certificate no longer counts.

Here you can read why:

{link}

If you do not agree, you can complain there within three months. You can also file again.`,
  },
  'host-ended': {
    kk: `Қызметкер үй иесінің айтқанын қарап, тіркеуіңізді тоқтатты. Анықтама бұдан былай жарамсыз.

Себебі мына жерде жазылған:

{link}

Келіспесеңіз, үш ай ішінде сол жерде шағым бере аласыз. Басқа жерде тұрсаңыз, сол мекенжаймен өтініш беріңіз.`,
    ru: `Сотрудник рассмотрел слова хозяина и прекратил вашу регистрацию. Справка больше не действует.

Почему, написано здесь:

{link}

Если вы не согласны, там же можно подать жалобу в течение трёх месяцев. Если вы живёте в другом месте, подайте заявление с тем адресом.`,
    en: `An officer looked at what your host said and ended your registration. The certificate no longer counts.

Here you can read why:

{link}

If you do not agree, you can complain there within three months. If you live somewhere else now, file for that address.`,
  },
  suspended: {
    kk: `Анықтамаңыз әзірге жарамсыз. Тіркеуіңіз күшінде қалды.

Себебі мына жерде жазылған:

{link}

Келіспесеңіз, үш ай ішінде сол жерде шағым бере аласыз. Анықтама қайтадан жарамды болса, сізге жазамыз.`,
    ru: `Ваша справка пока не действует. Регистрация остаётся в силе.

Почему, написано здесь:

{link}

Если вы не согласны, там же можно подать жалобу в течение трёх месяцев. Если справка снова начнёт действовать, мы вам напишем.`,
    en: `Your certificate does not count for now. Your registration stands.

Here you can read why:

{link}

If you do not agree, you can complain there within three months. If the certificate counts again, we will write to you.`,
  },
  restored: {
    kk: `Анықтамаңыз қайтадан жарамды. Бұл – сол бұрынғы анықтама, сізден ештеңе керек емес.

Ісіңіз мына жерде:

{link}`,
    ru: `Ваша справка снова действует. Это та же справка, от вас ничего не нужно.

Ваше дело здесь:

{link}`,
    en: `Your certificate counts again. It is the same one, and you need not do anything.

Your case is here:

{link}`,
  },
});
