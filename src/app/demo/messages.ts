import { defineMessages } from '../../platform/i18n/index.ts';

export const demoClockMessages = defineMessages({
  'malformed-duration': {
    kk: '{field}: ұзақтықты ISO 8601 бойынша жазыңыз, мысалы P3D.',
    ru: '{field}: укажите длительность по ISO 8601, например P3D.',
    en: '{field}: give a duration of ISO 8601, such as P3D.',
  },
  'not-forward': {
    kk: '{field}: сағат тек алға жылжиды.',
    ru: '{field}: часы идут только вперёд.',
    en: '{field}: the clock only goes forward.',
  },
  'too-far': {
    kk: '{field}: бұл тым алыс болашақ.',
    ru: '{field}: это слишком далёкое будущее.',
    en: '{field}: this is too far in the future.',
  },
});
