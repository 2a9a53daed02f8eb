import { defineMessages } from '../../platform/i18n/index.ts';

/** To those who are tied to a place, of what goes on there. */
export const placeBodies = defineMessages({
  'place-filing': {
    kk: `{immigrantName} мына мекенжайға тіркелуге өтініш берді: {place}. Күндері: {from} – {until}.

Жауапты өтініште көрсетілген үй иесі береді. Бұл адам сізде тұрмаса, бір түймемен айтыңыз, оны қызметкер қарайды:

{link}`,
    ru: `{immigrantName} просит регистрацию по адресу: {place}. Даты: {from} – {until}.

Отвечает хозяин, которого назвали в заявлении. Если этот человек у вас не живёт, сообщите одной кнопкой, и сотрудник проверит:

{link}`,
    en: `{immigrantName} has filed to be registered at this address: {place}. Dates: {from} – {until}.

The host who was named answers. If this person does not stay with you, tell us with one button, and an officer looks at it:

{link}`,
  },
  'owner-asked': {
    kk: `{immigrantName} мына мекенжайға тіркелгісі келеді: {place}. Күндері: {from} – {until}.

Басқа меншік иесі келісті. Бұл жерде барлық иенің келісімі керек, сондықтан сізден де сұраймыз. Бұл үйге құқық бермейді. Бас тартсаңыз да болады:

{link}`,
    ru: `{immigrantName} просит регистрацию по адресу: {place}. Даты: {from} – {until}.

Другой собственник согласен. Здесь нужно согласие всех, поэтому спрашиваем и вас. Прав на жильё это не даёт. Отказать тоже можно:

{link}`,
    en: `{immigrantName} asks to be registered at this address: {place}. Dates: {from} – {until}.

Another owner has agreed. Here every owner has to agree, so we ask you too. It gives no right to the home. You can also decline:

{link}`,
  },
  'place-changed': {
    kk: `{what}

Мекенжай: {place}. Мұны осы жердің басқа иесі жасады. Дұрыс болмаса, мына жерден қараңыз:

{link}`,
    ru: `{what}

Адрес: {place}. Это сделал другой хозяин этого жилья. Если это неверно, посмотрите здесь:

{link}`,
    en: `{what}

Address: {place}. Another host of this place did it. If it is not right, look here:

{link}`,
  },
});
