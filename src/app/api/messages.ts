import { defineMessages, type Message } from '../../platform/i18n/index.ts';

export const apiMessages = defineMessages({
  unauthenticated: {
    kk: 'Алдымен кіру керек.',
    ru: 'Сначала нужно войти.',
    en: 'You need to sign in first.',
  },
  unauthenticatedDetail: {
    kk: 'Сұрауда жарамды Bearer токені жоқ. Ештеңе өзгерген жоқ.',
    ru: 'В запросе нет действующего токена Bearer. Ничего не изменилось.',
    en: 'The request has no valid bearer token. Nothing has changed.',
  },
  notAcceptable: {
    kk: 'Анықтама мұндай түрде берілмейді.',
    ru: 'Справка в таком виде не выдаётся.',
    en: 'The certificate does not come in that form.',
  },
  notAcceptableDetail: {
    kk: 'Accept үшін application/json, application/pdf немесе image/svg+xml көрсетіңіз.',
    ru: 'Укажите в Accept application/json, application/pdf или image/svg+xml.',
    en: 'Ask in Accept for application/json, application/pdf or image/svg+xml.',
  },
  wrongKey: {
    kk: 'Idempotency-Key тым ұзын немесе онда рұқсат етілмеген таңбалар бар.',
    ru: 'Idempotency-Key слишком длинный или содержит недопустимые знаки.',
    en: 'The Idempotency-Key is too long or has characters that are not allowed.',
  },
  calendarUnknown: {
    kk: '{field}: бұл күндердің жұмыс күнтізбесі белгісіз.',
    ru: '{field}: рабочий календарь на эти дни неизвестен.',
    en: '{field}: the working calendar of these days is not known.',
  },
  calendarUnknownDetail: {
    kk: 'Бұл жылдардың жұмыс күнтізбесі белгісіз, сондықтан жұмыс күндерін санау мүмкін емес.',
    ru: 'Рабочий календарь на эти годы неизвестен, поэтому рабочие дни не посчитать.',
    en: 'The working calendar of these years is not known, so working days cannot be counted.',
  },
});

/** What is asked of the law, by JSON pointer. */
export const lawFieldLabels = defineMessages({
  '/nationality': { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Nationality' },
  '/crossedOn': {
    kk: 'Шекарадан өткен күн',
    ru: 'День пересечения границы',
    en: 'Day of crossing the border',
  },
  '/documentType': { kk: 'Құжаттың түрі', ru: 'Вид документа', en: 'Kind of document' },
  '/birthDate': { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  '/basis': { kk: 'Болу негізі', ru: 'Основание пребывания', en: 'Basis of the stay' },
  '/movements': { kk: 'Шекарадан өтулер', ru: 'Пересечения границы', en: 'Border crossings' },
  '/movements/*/direction': { kk: 'Бағыты', ru: 'Направление', en: 'Direction' },
  '/movements/*/on': { kk: 'Өткен күн', ru: 'День пересечения', en: 'Day of crossing' },
  '/on': { kk: 'Қай күнге', ru: 'На какой день', en: 'Day asked about' },
  '/from': { kk: 'Қай күннен', ru: 'С какого дня', en: 'Day to count from' },
  '/days': { kk: 'Жұмыс күндері', ru: 'Рабочих дней', en: 'Working days' },
});

/** The heading of a refusal; its detail is the sentence of its code. */
export const refusalTitles: Readonly<Record<number, Message>> = defineMessages({
  403: { kk: 'Бұған рұқсат жоқ', ru: 'Это не разрешено', en: 'This is not allowed' },
  404: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  409: { kk: 'Қазір бұл мүмкін емес', ru: 'Сейчас это невозможно', en: 'This is not possible now' },
  422: {
    kk: 'Түзету керек өрістер бар',
    ru: 'Есть поля с ошибками',
    en: 'Some fields need correcting',
  },
  429: { kk: 'Тым жиі', ru: 'Слишком часто', en: 'Too often' },
});
