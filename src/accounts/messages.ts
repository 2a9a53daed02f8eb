import { defineMessages } from '../platform/i18n/index.ts';

/** What people call the fields of signing in, by JSON pointer. */
export const signInFieldLabels = defineMessages({
  '/email': { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail address' },
});
