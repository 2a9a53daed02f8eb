import { defineMessages } from '../../platform/i18n/index.ts';

/** To the person, when something is not as they left it, or somebody says so. */
export const disputeBodies = defineMessages({
  'case-changed': {
    kk: `{what} Өтініш нөмірі: {number}.

Бұл сіз болсаңыз, ештеңе істеудің қажеті жоқ.

Сіз болмасаңыз, 48 сағат ішінде мына бетті ашып, «Бұл мен емес» түймесін басыңыз. Оны қызметкер тексереді, оған дейін өтініш күшіне енбейді:

{link}`,
    ru: `{what} Номер заявления: {number}.

Если это были вы, ничего делать не нужно.

Если это не вы, в течение 48 часов откройте эту страницу и нажмите «Это не я». Сотрудник проверит, а до тех пор заявление не имеет силы:

{link}`,
    en: `{what} Number of the filing: {number}.

If it was you, you need not do anything.

If it was not, open this page within 48 hours and press “This was not me”. An officer looks at it, and until then the filing does not count:

{link}`,
  },
  // It names nobody: who said it stands on the page, behind the sign-in.
  disputed: {
    kk: `Бізге ісіңіздегі бірдеңе дұрыс емес деп хабарланды. Ештеңе шешілген жоқ.

{effect}

Не айтылғанын мына жерден оқып, бес жұмыс күні ішінде жауап беріңіз. Өз сөзіңізбен жазып, құжат қосуға болады:

{link}

Содан кейін қызметкер екі жақтың айтқанын қарап шешеді.`,
    ru: `Нам сообщили, что в вашем деле что-то не так. Ничего не решено.

{effect}

Прочитайте здесь, что сказано, и ответьте в течение пяти рабочих дней. Можно написать своими словами и приложить документы:

{link}

Затем сотрудник посмотрит, что говорят обе стороны, и решит.`,
    en: `We were told that something in your case is not right. Nothing is decided.

{effect}

Read here what was said, and answer within five working days. You can write in your own words and add papers:

{link}

Then an officer looks at what both sides say, and decides.`,
  },
});
