import { defineMessages } from '../i18n/index.ts';

/** The title of a problem, by its code (RFC 9457, 3.1.3: the same for every occurrence). */
export const problemTitles = defineMessages({
  'malformed-request': {
    kk: 'Сұрау түсініксіз',
    ru: 'Запрос не разобрать',
    en: 'The request cannot be read',
  },
  'malformed-json': { kk: 'JSON қате жазылған', ru: 'JSON с ошибкой', en: 'The JSON is malformed' },
  'not-found': { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  'body-too-large': { kk: 'Деректер тым көп', ru: 'Слишком много данных', en: 'Too much data' },
  'unsupported-media-type': {
    kk: 'Деректердің мұндай түрі қабылданбайды',
    ru: 'Такой вид данных не принимается',
    en: 'This kind of data is not accepted',
  },
  'invalid-fields': {
    kk: 'Кейбір өрістерді түзету керек',
    ru: 'Некоторые поля нужно исправить',
    en: 'Some fields need correcting',
  },
  'too-many-requests': {
    kk: 'Сұрау тым көп',
    ru: 'Слишком много запросов',
    en: 'Too many requests',
  },
  maintenance: {
    kk: 'Техникалық жұмыс жүріп жатыр',
    ru: 'Идут технические работы',
    en: 'We are working on the system',
  },
  unavailable: {
    kk: 'Қазір деректерге қол жетпей тұр',
    ru: 'Сейчас данные недоступны',
    en: 'Our records cannot be reached right now',
  },
  'timed-out': { kk: 'Уақыт бітті', ru: 'Время вышло', en: 'Out of time' },
  'internal-error': {
    kk: 'Біздің тараптан қате',
    ru: 'Ошибка на нашей стороне',
    en: 'An error on our side',
  },
});

/** What to do about a problem, by its code. */
export const problemDetails = defineMessages({
  'malformed-request': {
    kk: 'Сұрау HTTP ережелеріне сай емес. Мекенжай мен тақырыптарын тексеріңіз.',
    ru: 'Запрос составлен не по правилам HTTP. Проверьте адрес и заголовки.',
    en: 'The request does not follow the rules of HTTP. Check its address and headers.',
  },
  'malformed-json': {
    kk: 'Жіберілген мәтін JSON ретінде оқылмайды. Жақшалар мен тырнақшаларды тексеріңіз.',
    ru: 'Отправленный текст не читается как JSON. Проверьте скобки и кавычки.',
    en: 'The text that was sent cannot be read as JSON. Check its brackets and quotation marks.',
  },
  'not-found': {
    kk: 'Бұл мекенжайда ештеңе жоқ немесе оны көруге рұқсатыңыз жоқ.',
    ru: 'По этому адресу ничего нет, или у вас нет доступа.',
    en: 'There is nothing at this address, or it is not shown to you.',
  },
  'body-too-large': {
    kk: 'Бір рет жіберуге болатын көлемнен асып кетті. Деректерді бөліп жіберіңіз.',
    ru: 'Это больше, чем можно отправить за один раз. Отправьте данные по частям.',
    en: 'This is more than can be sent at once. Send the data in parts.',
  },
  'unsupported-media-type': {
    kk: 'Деректерді JSON түрінде (application/json) немесе пішін арқылы, сығымдамай жіберіңіз.',
    ru: 'Отправьте данные в виде JSON (application/json) или через форму, без сжатия.',
    en: 'Send the data as JSON (application/json) or with a form, not compressed.',
  },
  'invalid-fields': {
    kk: 'Ештеңе сақталмады. Аталған өрістерді түзетіп, қайта жіберіңіз.',
    ru: 'Ничего не сохранено. Исправьте названные поля и отправьте ещё раз.',
    en: 'Nothing was stored. Correct the fields that are named and send it again.',
  },
  'too-many-requests': {
    kk: '{seconds, number} секундтан кейін қайталап көріңіз.',
    ru: 'Попробуйте снова через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
    en: 'Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  maintenance: {
    kk: 'Шамамен {minutes, number} минуттан кейін қайта кіріңіз. Осыған дейін сақталғанның бәрі орнында.',
    ru: 'Зайдите снова примерно через {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}. Всё, что сохранено раньше, на месте.',
    en: 'Come back in about {minutes, plural, one {# minute} other {# minutes}}. Everything saved before is still there.',
  },
  unavailable: {
    kk: 'Бұл сіздің қатеңіз емес. Осыған дейін сақталғанның бәрі орнында. Бір минуттан кейін қайталап көріңіз.',
    ru: 'Вы тут ни при чём. Всё, что сохранено раньше, на месте. Попробуйте ещё раз через минуту.',
    en: 'This is not your fault. Everything saved before is still there. Try again in a minute.',
  },
  'timed-out': {
    kk: 'Жауап дер кезінде дайын болмады. Осыған дейін сақталғанның бәрі орнында. Біраздан кейін қайталап көріңіз.',
    ru: 'Ответ не успел подготовиться. Всё, что сохранено раньше, на месте. Попробуйте ещё раз немного позже.',
    en: 'The answer was not ready in time. Everything saved before is still there. Try again in a little while.',
  },
  'internal-error': {
    kk: 'Бұл сіздің қатеңіз емес. Осыған дейін сақталғанның бәрі орнында. Қайталап көріңіз; көмектеспесе, мына нөмірді айтыңыз: {requestId}.',
    ru: 'Вы тут ни при чём. Всё, что сохранено раньше, на месте. Попробуйте ещё раз; если не помогло, назовите этот номер: {requestId}.',
    en: 'This is not your fault. Everything saved before is still there. Try again; if it does not help, tell us this number: {requestId}.',
  },
});
