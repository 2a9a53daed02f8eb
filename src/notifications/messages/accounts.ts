import { defineMessages } from '../../platform/i18n/index.ts';

/** To the holder of an account, whatever they have filed. */
export const accountBodies = defineMessages({
  'duplicate-holder': {
    kk: `Басқа аккаунттан сіздің құжатыңызбен тіркелуге өтініш берілді. Сіздің тіркеуіңіз өзгерген жоқ: ол өтінішті алдымен қызметкер тексереді.

Оны өзіңіз берсеңіз, ештеңе істеудің қажеті жоқ. Сіз болмасаңыз, 48 сағат ішінде мына бетті ашып, «Бұл мен емес» түймесін басыңыз:

{link}

Құжатыңыз жоғалса, полицияға айтыңыз.`,
    ru: `Из другого аккаунта подано заявление о регистрации с вашим документом. Ваша регистрация не изменилась: то заявление сначала проверит сотрудник.

Если его подали вы, ничего делать не нужно. Если не вы, в течение 48 часов откройте эту страницу и нажмите «Это не я»:

{link}

Если документ потерян, сообщите в полицию.`,
    en: `Somebody filed for registration from another account with your document. Your own registration has not changed: an officer will check that filing first.

If it was you, you need not do anything. If it was not, open this page within 48 hours and press “This was not me”:

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
  'email-code': {
    kk: `Бұл мекенжайды Tirkeu аккаунтына қосу коды:

{code}

Оны өзіңіз код сұраған бетке енгізіңіз. Код {minutes} минут жарамды.

Код сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ: кодсыз мекенжай қосылмайды.`,
    ru: `Код, чтобы добавить этот адрес в аккаунт Tirkeu:

{code}

Введите его на той странице, где вы его запросили. Код действует {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.

Если вы не запрашивали код, ничего делать не нужно: без него адрес не добавят.`,
    en: `Your code to add this address to a Tirkeu account:

{code}

Enter it on the page where you asked for it. It works for {minutes, plural, one {# minute} other {# minutes}}.

If you did not ask for a code, you need not do anything: without it the address is not added.`,
  },
  'phone-code': {
    kk: `Бұл телефон нөмірін Tirkeu аккаунтына қосу коды:

{code}

Оны өзіңіз код сұраған бетке енгізіңіз. Код {minutes} минут жарамды.`,
    ru: `Код, чтобы добавить этот номер телефона в аккаунт Tirkeu:

{code}

Введите его на той странице, где вы его запросили. Код действует {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}.`,
    en: `Your code to add this phone number to a Tirkeu account:

{code}

Enter it on the page where you asked for it. It works for {minutes, plural, one {# minute} other {# minutes}}.`,
  },
  'account-changed': {
    kk: `{what}

Бұл сіз болсаңыз, ештеңе істеудің қажеті жоқ.

Сіз болмасаңыз, 48 сағат ішінде мына бетті ашып, «Бұл мен емес» түймесін басыңыз. Өзгеріс жойылып, барлық құрылғыдан шығасыз:

{link}`,
    ru: `{what}

Если это были вы, ничего делать не нужно.

Если это не вы, в течение 48 часов откройте эту страницу и нажмите «Это не я». Изменение отменится, а на всех устройствах будет выполнен выход:

{link}`,
    en: `{what}

If it was you, you need not do anything.

If it was not, open this page within 48 hours and press “This was not me”. The change is taken back, and every device is signed out:

{link}`,
  },
  'contact-moved': {
    kk: `Аккаунтыңыздағы бір нөмір (ЖСН, БСН немесе телефон) басқа аккаунтта расталды. Енді ол сонда тұрады.

Ол да сіздің аккаунтыңыз болса, ештеңе істеудің қажеті жоқ. Болмаса, баптауларыңызды тексеріп, полицияға айтыңыз:

{link}`,
    ru: `Номер из вашего аккаунта (ИИН, БИН или телефон) подтвердили в другом аккаунте. Теперь он числится там.

Если тот аккаунт тоже ваш, ничего делать не нужно. Если нет, проверьте свои настройки и сообщите в полицию:

{link}`,
    en: `A number of your account (IIN, BIN or phone) was confirmed in another account. It now stands there.

If that account is yours too, you need not do anything. If not, look at your settings and tell the police:

{link}`,
  },
  'delegation-offered': {
    kk: `Үй иесі сізден шетелдіктер туралы сұрауларға өз атынан жауап беруіңізді сұрайды. Мекенжайы: {place}.

Осы поштамен кіріңіз: кім сұрағанын көріп, келісе немесе бас тарта аласыз:

{link}

Не туралы екенін түсінбесеңіз, ештеңе істеудің қажеті жоқ.`,
    ru: `Хозяин жилья просит вас отвечать за него на запросы об иностранцах. Адрес: {place}.

Войдите с этой почтой: вы увидите, кто просит, и сможете согласиться или отказаться:

{link}

Если вы не понимаете, о чём речь, ничего делать не нужно.`,
    en: `A host asks you to answer requests about foreigners for them. Address: {place}.

Sign in with this e-mail address to see who asks, and to accept or refuse:

{link}

If you do not know what this is about, you need not do anything.`,
  },
});
