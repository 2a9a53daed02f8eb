import { defineMessages } from '../../platform/i18n/index.ts';

/** To the person, when a decision or an end is looked at once more. */
export const complaintBodies = defineMessages({
  'complaint-granted': {
    kk: `Шағымыңыз сіздің пайдаңызға шешілді. Сіз шағымданған шешім енді күшінде емес.

Ісіңіздің қазіргі жағдайы мына жерде:

{link}`,
    ru: `Жалоба решена в вашу пользу. Решение, на которое вы жаловались, больше не действует.

Как теперь обстоит дело, видно здесь:

{link}`,
    en: `Your complaint was granted. The decision that you complained about no longer counts.

Here you can see how your case stands now:

{link}`,
  },
  'complaint-rejected': {
    kk: `Шағымыңыз қаралды, бірақ қанағаттандырылмады. Шешім сол күйінде қалды.

Себебі мына жерде жазылған:

{link}

Келіспесеңіз, сотқа жүгіне аласыз.`,
    ru: `Вашу жалобу рассмотрели и отклонили. Решение осталось прежним.

Почему, написано здесь:

{link}

Если вы не согласны, можно обратиться в суд.`,
    en: `Your complaint was looked at and rejected. The decision stays as it was.

Here you can read why:

{link}

If you do not agree, you can go to court.`,
  },
  'complaint-lapsed': {
    kk: `Шағымыңыз бойынша шешім мерзімінде шыққан жоқ. Заң бойынша шағым қанағаттандырылмады деп саналады. Бұған сіз кінәлі емессіз.

Енді сотқа жүгіне аласыз. Ісіңіз мына жерде:

{link}`,
    ru: `По вашей жалобе не приняли решения в срок. По закону это считается отказом. Вашей вины в этом нет.

Теперь можно обратиться в суд. Ваше дело здесь:

{link}`,
    en: `Your complaint was not decided in time. By law that counts as a rejection. It is not your fault.

You can now go to court. Your case is here:

{link}`,
  },
  reopened: {
    kk: `Ісіңіз қайта ашылды. Оның бұрын аяқталғаны енді есепке алынбайды.

Тіркелген болсаңыз, тіркеуіңіз қайтадан күшінде, анықтама да сол. Тіркелмеген болсаңыз, өтінішіңіз әрі қарай қаралады.

Қазіргі жағдайы мына жерде:

{link}`,
    ru: `Ваше дело снова открыто. То, что оно было завершено, больше не считается.

Если вы были зарегистрированы, регистрация снова действует, справка та же. Если нет, заявление рассматривают дальше.

Как обстоит дело, видно здесь:

{link}`,
    en: `Your case is open again. Its earlier end no longer counts.

If you were registered, that registration is in force again, with the same certificate. If not, your filing goes on.

Here you can see how it stands:

{link}`,
  },
});
