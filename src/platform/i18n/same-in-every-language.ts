/**
 * Texts that are rightly the same in English and another language: names that nobody translates.
 * Everything else that reads alike was most likely never translated.
 */
export const SAME_IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set([
  'Tirkeu',
  'WhatsApp',
  'Telegram',
  'SMS',
  'PDF',
]);
