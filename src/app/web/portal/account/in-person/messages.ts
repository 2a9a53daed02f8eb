import { defineMessages } from '../../../../../platform/i18n/index.ts';

export const inPersonMessages = defineMessages({
  title: {
    kk: 'Үй иесі осы кодты сканерлесін',
    ru: 'Пусть хозяин отсканирует код',
    en: 'Let your host scan this',
  },
  how: {
    kk: 'Үй иесі телефонының камерасын кодқа бағыттайды, кіреді және жауап береді.',
    ru: 'Хозяин наводит камеру телефона на код, входит и отвечает.',
    en: 'Your host points a phone’s camera at the code, signs in and answers.',
  },
  code: {
    kk: 'Үй иесіне арналған код',
    ru: 'Код для хозяина',
    en: 'Code for your host',
  },
  howLong: {
    kk: 'Код 15 минут жарамды. Бет өзі жаңарып тұрады.',
    ru: 'Код действует 15 минут. Страница обновляется сама.',
    en: 'The code is good for 15 minutes. The page renews it by itself.',
  },
  afterwards: {
    kk: 'Ол жауап бергенде, өтінішіңізді ашыңыз: жауабы сонда көрінеді.',
    ru: 'Когда хозяин ответит, откройте заявление: ответ будет там.',
    en: 'Once they have answered, open your filing: the answer is there.',
  },
});
