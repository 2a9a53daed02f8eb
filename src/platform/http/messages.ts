import { defineMessages } from '../i18n/index.ts';

/** What is wrong with one field; `{field}` is its label. The keys are the stable codes of the API. */
export const fieldMessages = defineMessages({
  required: {
    kk: '{field}: толтырыңыз.',
    ru: '{field}: заполните это поле.',
    en: '{field}: fill this in.',
  },
  'wrong-type': {
    kk: '{field}: мән басқа түрде болуы керек ({expected}).',
    ru: '{field}: нужно значение другого вида ({expected}).',
    en: '{field}: a value of another kind is needed ({expected}).',
  },
  'unknown-field': {
    kk: '{field}: мұндай өріс жоқ. Атауын тексеріңіз немесе алып тастаңыз.',
    ru: '{field}: такого поля нет. Проверьте название или уберите его.',
    en: '{field}: there is no such field. Check its name or leave it out.',
  },
  'too-short': {
    kk: '{field}: тым қысқа. Кемінде {minimum, number} таңба керек.',
    ru: '{field}: слишком коротко. Нужно не меньше {minimum, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}.',
    en: '{field}: too short. At least {minimum, plural, one {# character is} other {# characters are}} needed.',
  },
  'too-long': {
    kk: '{field}: тым ұзын. Ең көбі {maximum, number} таңба.',
    ru: '{field}: слишком длинно. Можно не больше {maximum, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}.',
    en: '{field}: too long. At most {maximum, plural, one {# character is} other {# characters are}} allowed.',
  },
  'too-few': {
    kk: '{field}: тым аз. Кемінде {minimum, number} жазба керек.',
    ru: '{field}: слишком мало. Нужно не меньше {minimum, plural, one {# записи} few {# записей} many {# записей} other {# записи}}.',
    en: '{field}: too few. At least {minimum, plural, one {# entry is} other {# entries are}} needed.',
  },
  'too-many': {
    kk: '{field}: тым көп. Ең көбі {maximum, number} жазба.',
    ru: '{field}: слишком много. Можно не больше {maximum, plural, one {# записи} few {# записей} many {# записей} other {# записи}}.',
    en: '{field}: too many. At most {maximum, plural, one {# entry is} other {# entries are}} allowed.',
  },
  'too-small': {
    kk: '{field}: тым аз. Ең кіші мән – {minimum}.',
    ru: '{field}: слишком мало. Наименьшее значение – {minimum}.',
    en: '{field}: too small. The smallest value is {minimum}.',
  },
  'too-large': {
    kk: '{field}: тым көп. Ең үлкен мән – {maximum}.',
    ru: '{field}: слишком много. Наибольшее значение – {maximum}.',
    en: '{field}: too large. The largest value is {maximum}.',
  },
  'not-one-of': {
    kk: '{field}: мыналардың бірін таңдаңыз: {options}.',
    ru: '{field}: выберите одно из: {options}.',
    en: '{field}: choose one of: {options}.',
  },
  malformed: {
    kk: '{field}: бұлай жазылмайды. Қайта тексеріп жазыңыз.',
    ru: '{field}: так это не пишут. Проверьте и введите ещё раз.',
    en: '{field}: this is not written in the right way. Check it and enter it again.',
  },
});

/** How a field is called when it has no label of its own. */
export const labelMessages = defineMessages({
  whole: { kk: 'Жіберілген деректер', ru: 'Отправленные данные', en: 'What was sent' },
});

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
    ru: 'По этому адресу ничего нет, или вам это не показывается.',
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
    kk: 'Ештеңе жіберілген жоқ. Көрсетілген өрістерді түзетіп, қайта жіберіңіз.',
    ru: 'Ничего не отправлено. Исправьте указанные поля и отправьте ещё раз.',
    en: 'Nothing has been filed. Correct the fields that are named and send it again.',
  },
  'too-many-requests': {
    kk: '{seconds, number} секундтан кейін қайталап көріңіз.',
    ru: 'Попробуйте снова через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
    en: 'Try again in {seconds, plural, one {# second} other {# seconds}}.',
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
