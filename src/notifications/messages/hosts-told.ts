import { defineMessages } from '../../platform/i18n/index.ts';

/** To a host of whom nothing is needed any more. */
export const hostToldBodies = defineMessages({
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
  // Also for a guest who has died: nothing here may speak of one who goes on living somewhere.
  'ended-host': {
    kk: `{immigrantName} {day} күнінен бастап сізде тіркеулі емес. Мекенжайы: {place}.

Сізден ештеңе керек емес. Бұрынғы сұрауды мына жерден көре аласыз:

{link}`,
    ru: `{immigrantName} с {day} больше не имеет регистрации у вас. Адрес: {place}.

От вас ничего не нужно. Прежний запрос можно посмотреть здесь:

{link}`,
    en: `From {day} on, {immigrantName} is no longer registered with you. Address: {place}.

Nothing is needed from you. You can see the earlier request here:

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
});
