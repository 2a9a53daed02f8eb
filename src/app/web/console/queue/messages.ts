import { defineMessages } from '../../../../platform/i18n/index.ts';

export const queueMessages = defineMessages({
  title: { kk: 'Қараудағы істер', ru: 'Дела на рассмотрении', en: 'Cases in review' },
  order: {
    kk: 'Ең ұзақ күткендер бірінші.',
    ru: 'Сначала те, кто ждёт дольше.',
    en: 'Those who have waited longest come first.',
  },
  none: {
    kk: 'Қарауды күтіп тұрған іс жоқ.',
    ru: 'Дел на рассмотрении нет.',
    en: 'No case is waiting.',
  },
  noneBehind: {
    kk: 'Бұдан кейін іс жоқ.',
    ru: 'Дальше дел нет.',
    en: 'There are no more cases.',
  },
  name: { kk: 'Аты-жөні', ru: 'Фамилия и имя', en: 'Name' },
  place: { kk: 'Мекенжай', ru: 'Адрес', en: 'Place' },
  days: { kk: 'Мерзімі', ru: 'Даты', en: 'Days' },
  doubts: { kk: 'Күмәндар', ru: 'Сомнения', en: 'Doubts' },
  since: { kk: 'Қашаннан бері', ru: 'Ждёт с', en: 'Since' },
  more: { kk: 'Тағы көрсету', ru: 'Показать ещё', en: 'Show more' },
});
