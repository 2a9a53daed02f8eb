import { defineMessages } from '../../../../platform/i18n/index.ts';

/** A longer stay of somebody who is registered with the host. */
export const extensionMessages = defineMessages({
  title: { kk: 'Ұзарту туралы сұрау', ru: 'Запрос о продлении', en: 'Request for a longer stay' },
  heading: {
    kk: 'Бұл адам сізде ұзағырақ тұра ма?',
    ru: 'Этот человек останется у вас дольше?',
    en: 'Does this person stay with you longer?',
  },
  lead: {
    kk: 'Ол сізде тіркелген, енді ұзағырақ қалғысы келеді. Бұл үйге құқық бермейді.',
    ru: 'Этот человек зарегистрирован у вас и хочет остаться дольше. Прав на жильё это не даёт.',
    en: 'They are registered with you and would like to stay longer. It gives no right to the home.',
  },
  until: { kk: 'Қазіргі соңғы күн', ru: 'Нынешний последний день', en: 'Last day now' },
  extendTo: { kk: 'Жаңа соңғы күн', ru: 'Новый последний день', en: 'New last day' },
  no: {
    kk: 'Жоқ, бұрынғыдай қалсын',
    ru: 'Нет, оставить прежний срок',
    en: 'No, keep the last day',
  },
  ifNo: {
    kk: 'Бас тартсаңыз, ол қазіргі соңғы күніне дейін тіркелген болып қалады. Ол үшін сізге ештеңе болмайды.',
    ru: 'Если вы откажете, регистрация останется до нынешнего дня. Вам за это ничего не будет.',
    en: 'If you decline, they stay registered until the last day now. Nothing will happen to you for it.',
  },
});
