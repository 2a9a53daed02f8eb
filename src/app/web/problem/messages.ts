import { defineMessages } from '../../../platform/i18n/index.ts';

/** What is kept and what to do, after the problem itself has said what happened. */
export const problemPageMessages = defineMessages({
  gone: {
    kk: 'Ештеңе өзгерген жоқ. Мекенжайдың толық көшірілгенін тексеріңіз немесе бастапқы беттен бастаңыз.',
    ru: 'Ничего не изменилось. Проверьте, полностью ли скопирован адрес, или начните с начальной страницы.',
    en: 'Nothing has changed. Check that the whole address was copied, or begin at the start page.',
  },
  refused: {
    kk: 'Ештеңе өзгерген жоқ. Алдыңғы бетке оралып, түзетіп, қайта жіберуге болады.',
    ru: 'Ничего не изменилось. Можно вернуться на предыдущую страницу, исправить и отправить снова.',
    en: 'Nothing has changed. You can go back to the page before, correct it and send it again.',
  },
  forbidden: {
    kk: 'Ештеңе өзгерген жоқ. Басқа аккаунтыңыз болса, сол арқылы кіріп көріңіз.',
    ru: 'Ничего не изменилось. Если у вас есть другой аккаунт, попробуйте войти через него.',
    en: 'Nothing has changed. If you have another account, try to sign in with that one.',
  },
  again: { kk: 'Қайталап көру', ru: 'Попробовать снова', en: 'Try again' },
  start: { kk: 'Бастапқы бет', ru: 'Начальная страница', en: 'Start page' },
});
