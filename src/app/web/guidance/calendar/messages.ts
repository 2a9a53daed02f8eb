import { defineMessages } from '../../../../platform/i18n/index.ts';

/** What stands in somebody's calendar, where it is read without a page around it. */
export const reminderMessages = defineMessages({
  register: {
    kk: 'Қазақстанда тіркелетін соңғы күн',
    ru: 'Последний день регистрации в Казахстане',
    en: 'Last day to register in Kazakhstan',
  },
  registerText: {
    kk: 'Онлайн тіркеледі: {address}',
    ru: 'Регистрация онлайн: {address}',
    en: 'Register online: {address}',
  },
  registerSafely: {
    kk: 'Мына күннен қалмай тіркелген дұрыс: {day}. Онлайн тіркеледі: {address}',
    ru: 'Надёжнее зарегистрироваться не позже {day}. Регистрация онлайн: {address}',
    en: 'It is safer to register by {day}. Register online: {address}',
  },
  stay: {
    kk: 'Қазақстанда болуға болатын соңғы күн',
    ru: 'Последний разрешённый день в Казахстане',
    en: 'Last day you may be in Kazakhstan',
  },
  stayText: {
    kk: 'Бұрын келген болсаңыз, бұл күн ертерек болуы мүмкін. Тексеру: {address}',
    ru: 'Из-за прежних поездок этот день может быть раньше. Проверить: {address}',
    en: 'Earlier trips can make this day come sooner. Check it: {address}',
  },
});
