import { defineMessages } from '../../../../platform/i18n/index.ts';

export const settingsMessages = defineMessages({
  title: { kk: 'Баптаулар', ru: 'Настройки', en: 'Settings' },
  signingIn: { kk: 'Кіру', ru: 'Вход', en: 'Signing in' },
  add: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
  none: { kk: 'Жоқ', ru: 'Нет', en: 'None' },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  sessions: {
    kk: 'Кірген құрылғыларыңыз',
    ru: 'Где вы вошли',
    en: 'Where you are signed in',
  },
  unknownDevice: {
    kk: 'Белгісіз құрылғы',
    ru: 'Неизвестное устройство',
    en: 'Unknown device',
  },
  current: { kk: 'Осы браузер', ru: 'Этот браузер', en: 'This browser' },
  since: { kk: 'Кірген уақыты: {when}', ru: 'Вход: {when}', en: 'Signed in: {when}' },
  lastSeen: {
    kk: 'Соңғы қолданылған уақыты: {when}',
    ru: 'Последний визит: {when}',
    en: 'Last seen: {when}',
  },
  end: { kk: 'Аяқтау', ru: 'Завершить', en: 'End' },
  endWhich: { kk: 'Аяқтау: {device}', ru: 'Завершить: {device}', en: 'End: {device}' },
  endOthers: {
    kk: 'Басқаларының бәрін аяқтау',
    ru: 'Завершить все остальные',
    en: 'End all others',
  },
  data: { kk: 'Деректеріңіз', ru: 'Ваши данные', en: 'Your data' },
  everything: {
    kk: 'Сіз туралы сақталғанның бәрі бір файлда.',
    ru: 'Всё, что о вас хранится, одним файлом.',
    en: 'Everything that is kept about you, in one file.',
  },
  download: { kk: 'Файлды жүктеп алу', ru: 'Скачать файл', en: 'Download the file' },
});
