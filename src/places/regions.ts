import { defineMessages, type Message } from '../platform/i18n/index.ts';

/**
 * Regions and cities of republican rank by the first two digits of their KATO code (classifier of
 * administrative-territorial objects; the same digits as ISO 3166-2:KZ).
 */
export const REGIONS: Readonly<Record<string, Message>> = defineMessages({
  '10': { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
  '11': { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' },
  '15': { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' },
  '19': { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' },
  '23': { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' },
  '27': {
    kk: 'Батыс Қазақстан облысы',
    ru: 'Западно-Казахстанская область',
    en: 'West Kazakhstan Region',
  },
  '31': { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' },
  '33': { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetisu Region' },
  '35': { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' },
  '39': { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' },
  '43': { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' },
  '47': { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau Region' },
  '55': { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
  '59': {
    kk: 'Солтүстік Қазақстан облысы',
    ru: 'Северо-Казахстанская область',
    en: 'North Kazakhstan Region',
  },
  '61': { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
  '62': { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' },
  '63': {
    kk: 'Шығыс Қазақстан облысы',
    ru: 'Восточно-Казахстанская область',
    en: 'East Kazakhstan Region',
  },
  '71': { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana' },
  '75': { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty' },
  '79': { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent' },
});

/** The region that a KATO code lies in. */
export function regionOf(kato: string): Message | undefined {
  return REGIONS[kato.slice(0, 2)];
}
