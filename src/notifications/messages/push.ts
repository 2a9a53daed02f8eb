import { defineMessages } from '../../platform/i18n/index.ts';

/** What a push says below its title, where that is not all. */
export const pushDetails = defineMessages({
  asked: {
    kk: '{place}. {from} – {until}',
    ru: '{place}. {from} – {until}',
    en: '{place}. {from} – {until}',
  },
  longer: {
    kk: '{place}. Жаңа соңғы күн: {newUntil}',
    ru: '{place}. Новый последний день: {newUntil}',
    en: '{place}. The new last day: {newUntil}',
  },
  left: {
    kk: '{place}. Көшкен күні: {day}',
    ru: '{place}. День отъезда: {day}',
    en: '{place}. The day: {day}',
  },
});

export const answers = defineMessages({
  confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
  decline: { kk: 'Бас тарту', ru: 'Отказать', en: 'Decline' },
});

/** A host who answers at an officer's desk reads it out there; it stands behind everything else. */
export const deskCode = defineMessages({
  code: { kk: 'Код: {code}', ru: 'Код: {code}', en: 'Code: {code}' },
});
