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
});
