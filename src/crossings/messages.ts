import { defineMessages, type Message } from '../platform/i18n/index.ts';

/** What is wrong with a field of a border record; `field` is its label. */
export const crossingFieldMessages = defineMessages({
  'not-an-instant': {
    kk: '{field}: уақытты RFC 3339 бойынша белдеуімен жазыңыз, мысалы 2026-11-20T10:15:00+05:00.',
    ru: '{field}: укажите время по RFC 3339 с часовым поясом, например 2026-11-20T10:15:00+05:00.',
    en: '{field}: give the time as RFC 3339 with its zone, such as 2026-11-20T10:15:00+05:00.',
  },
  'id-used-for-another-record': {
    kk: '{field}: бұл нөмірмен басқа жазба келген. Алғашқысы сақталады.',
    ru: '{field}: под этим номером уже есть другая запись. Остаётся первая.',
    en: '{field}: another record came under this id. The first one stays.',
  },
});

/** Labels of the fields of a record, in a list of records. */
export const crossingFieldLabels: Readonly<Record<string, Message>> = defineMessages({
  '/*': { kk: 'Жазба', ru: 'Запись', en: 'Record' },
  '/*/id': { kk: 'Жазба нөмірі', ru: 'Номер записи', en: 'Id of the record' },
  '/*/direction': { kk: 'Бағыт', ru: 'Направление', en: 'Direction' },
  '/*/crossedAt': {
    kk: 'Шекарадан өткен уақыт',
    ru: 'Время пересечения границы',
    en: 'Time of crossing the border',
  },
  '/*/checkpoint': { kk: 'Өткізу пункті', ru: 'Пункт пропуска', en: 'Checkpoint' },
  '/*/document': { kk: 'Құжат', ru: 'Документ', en: 'Document' },
  '/*/document/issuingState': {
    kk: 'Құжатты берген мемлекет',
    ru: 'Государство, выдавшее документ',
    en: 'State that issued the document',
  },
  '/*/document/number': { kk: 'Құжат нөмірі', ru: 'Номер документа', en: 'Number of the document' },
  '/*/surname': { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
  '/*/birthDate': { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
});
