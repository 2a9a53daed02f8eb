import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const recoveryCodesMessages = defineMessages({
  title: { kk: 'Қосалқы кодтар', ru: 'Запасные коды', en: 'Recovery codes' },
  why: {
    kk: 'Поштаңыз бен телефоныңыз жоғалса, осы кодтармен кіресіз. Қағазға жазып қойыңыз.',
    ru: 'По этим кодам можно войти, если почта и телефон потеряны. Запишите их на бумаге.',
    en: 'With these codes you get in when your e-mail and your phone are lost. Keep them on paper.',
  },
  left: {
    kk: 'Қалған кодтар: {left}. Жаңасын жасасаңыз, олар жарамайды.',
    ru: 'Осталось кодов: {left}. Новые коды отменят их.',
    en: 'Codes left: {left}. New codes make them void.',
  },
  make: { kk: 'Кодтарды жасау', ru: 'Создать коды', en: 'Make codes' },
  makeAgain: { kk: 'Жаңа кодтар жасау', ru: 'Создать новые коды', en: 'Make new codes' },
  keep: {
    kk: 'Қазір жазып алыңыз: қайта көрсетілмейді. Әр код бір рет қана жарайды.',
    ru: 'Запишите их сейчас: больше они не появятся. Каждый код действует один раз.',
    en: 'Write them down now: they are not shown again. Each code works once.',
  },
  done: { kk: 'Дайын', ru: 'Готово', en: 'Done' },
});
