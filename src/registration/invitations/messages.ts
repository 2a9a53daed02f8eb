import { defineMessages } from '../../platform/i18n/index.ts';

/** What is wrong with an invitation, or with a filing by one; `field` is the label. */
export const invitationFieldMessages = defineMessages({
  'unknown-invitation': {
    kk: '{field}: шақыру аяқталған немесе код қате. Кодты тексеріңіз немесе үй иесінен жаңасын сұраңыз.',
    ru: '{field}: приглашение закончилось или код неверный. Проверьте код или попросите у хозяина новый.',
    en: '{field}: the invitation has ended or the code is wrong. Check the code, or ask your host for a new one.',
  },
  'own-invitation': {
    kk: '{field}: бұл – өз шақыруыңыз. Оны қонағыңызға беріңіз.',
    ru: '{field}: это ваше собственное приглашение. Передайте его гостю.',
    en: '{field}: this is your own invitation. Give it to your guest.',
  },
  'invitation-full': {
    kk: '{field}: шақырудағы орынның бәрі толған. Үй иесінен жаңасын сұраңыз.',
    ru: '{field}: все места по приглашению заняты. Попросите у хозяина новое.',
    en: '{field}: every place of the invitation is taken. Ask your host for a new one.',
  },
  'invitation-beside-host': {
    kk: '{field}: шақыру болса, үй иесі туралы басқа ештеңе жазбаңыз.',
    ru: '{field}: с приглашением больше ничего о хозяине не указывайте.',
    en: '{field}: with an invitation leave out everything else about the host.',
  },
  'only-when-filing': {
    kk: '{field}: шақыру тек жаңа өтінішке жарайды. Алдымен бұл өтінішті қайтарып алыңыз.',
    ru: '{field}: приглашение годится только для нового заявления. Сначала отзовите это.',
    en: '{field}: an invitation works only for a new filing. Withdraw this one first.',
  },
  'before-invitation': {
    kk: '{field}: бұл күн шақырудың алғашқы күнінен бұрын.',
    ru: '{field}: эта дата раньше первого дня приглашения.',
    en: '{field}: this day is before the first day of the invitation.',
  },
  'beyond-invitation': {
    kk: '{field}: бұл күн шақырудың соңғы күнінен кейін.',
    ru: '{field}: эта дата позже последнего дня приглашения.',
    en: '{field}: this day is after the last day of the invitation.',
  },
  'beyond-delegation': {
    kk: '{field}: үй иесінің атынан жауап беру мерзіміңіз бұдан бұрын бітеді. Ертерек күн жазыңыз.',
    ru: '{field}: вы отвечаете за хозяина на меньший срок. Укажите день раньше.',
    en: '{field}: you answer for the host for a shorter time. Give an earlier day.',
  },
});

export const invitationFieldLabels = defineMessages({
  '/host/invitation': { kk: 'Шақыру коды', ru: 'Код приглашения', en: 'Invitation code' },
  '/placeId': { kk: 'Мекенжай', ru: 'Адрес', en: 'Place' },
  '/hostName': { kk: 'Үй иесінің аты', ru: 'Имя хозяина', en: 'Name of the host' },
  '/persons': { kk: 'Неше адам', ru: 'Сколько человек', en: 'How many persons' },
  '/from': { kk: 'Алғашқы күн', ru: 'Первый день', en: 'First day' },
});
