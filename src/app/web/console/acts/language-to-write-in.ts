import { LANGUAGES, type Language } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';

/** The reader's language where it is one of ours, else the officer's own. */
export function languageToWriteIn({ immigrant }: RegistrationView, officers: Language): Language {
  return LANGUAGES.find((language) => language === immigrant.contact?.language) ?? officers;
}
