import type { Language } from '../../../platform/i18n/index.ts';

/** An address of ours that answers in this language; the choice goes along, no cookie is needed. */
export function withLanguage(path: string, language: Language): string {
  return `${path}?lang=${language}`;
}
