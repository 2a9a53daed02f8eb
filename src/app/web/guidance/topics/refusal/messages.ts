import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const refusalMessages = defineMessages({
  title: {
    kk: 'Тіркеуден бас тартса',
    ru: 'Если в регистрации отказали',
    en: 'If registration is refused',
  },
  lead: {
    kk: 'Үш негіз ғана бар. Қатені түзетіп, қайта жібере аласыз.',
    ru: 'Оснований только три. Исправьте и подайте снова.',
    en: 'There are three grounds only. Mend what was wrong and send again.',
  },
  grounds: { kk: 'Негіздер', ru: 'Основания', en: 'The grounds' },
  inaccurate: {
    kk: 'мәліметтер дұрыс емес',
    ru: 'недостоверные сведения',
    en: 'inaccurate information',
  },
  stayBreached: {
    kk: 'болу мерзімі бұзылған',
    ru: 'нарушен срок пребывания',
    en: 'the permitted stay was breached',
  },
  hostSaysNo: {
    kk: 'үй иесі растаудан бас тартты',
    ru: 'хозяин отказался подтвердить',
    en: 'the host declined',
  },
  mend: { kk: 'Не істеу керек', ru: 'Что делать', en: 'What to do' },
  mendText: {
    kk: 'Өтінішіңізді ашып, «Түзетіп, қайта жіберу» дегенді басыңыз: жазғаныңыз сақталған. Басқа үй иесін де көрсете аласыз.',
    ru: 'Откройте заявление, исправьте и отправьте снова: всё, что вы ввели, сохранено. Можно назвать и другого хозяина.',
    en: 'Open your filing, correct it and send it again: all you typed is kept. You may also name another host.',
  },
  hearing: { kk: 'Алдымен сізді тыңдайды', ru: 'Сначала вас выслушают', en: 'You are heard first' },
  hearingText: {
    kk: 'Алғашқы екі негізбен тек қызметкер бас тартады. Ол сізге кемінде {workingDays} жұмыс күні бұрын хабарлайды, сіз жауап бере аласыз.',
    ru: 'По первым двум основаниям отказывает только сотрудник. Он сообщит не меньше чем за {workingDays, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}, и вы сможете ответить.',
    en: 'On the first two grounds only an officer refuses. You are told at least {workingDays, plural, one {# working day} other {# working days}} before, and can answer.',
  },
  complaint: { kk: 'Шағым', ru: 'Жалоба', en: 'A complaint' },
  complaintText: {
    kk: '{months} ай ішінде шешім шығарған органға бересіз, оны жоғары тұрған орган қарайды. Мерзімінде жауап болмаса, бас тартылды деп саналады.',
    ru: 'Срок – {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}. Подайте в тот же орган; рассматривает вышестоящий. Нет решения в срок – считается отказом.',
    en: 'Within {months, plural, one {# month} other {# months}}, to the body that decided; a higher one looks at it. No decision in time counts as a refusal.',
  },
  hostsNo: { kk: 'Үй иесінің бас тартуы', ru: 'Отказ хозяина', en: 'When the host declined' },
  hostsNoText: {
    kk: 'Бұл – жеке адамның шешімі, сондықтан шағым көмектеспеуі мүмкін. Басқа үй иесін көрсетіңіз.',
    ru: 'Это решение частного лица, и жалоба может не помочь. Назовите другого хозяина.',
    en: 'That is a private person’s choice, so a complaint may not help. Name another host.',
  },
});
