import { defineMessages, type Message } from '../../platform/i18n/index.ts';

/** Labels of the fields of a report, in a list of records; those of its document are the border's. */
export const lostDocumentFieldLabels: Readonly<Record<string, Message>> = defineMessages({
  '/*/reportedOn': { kk: 'Хабарланған күн', ru: 'Дата сообщения', en: 'Day of the report' },
  '/*/found': { kk: 'Табылды', ru: 'Найден', en: 'Found again' },
});
