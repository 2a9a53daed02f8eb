import { defineMessages } from '../../platform/i18n/index.ts';

/** To the holder of an account, whatever they have filed. */
export const accountBodies = defineMessages({
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
