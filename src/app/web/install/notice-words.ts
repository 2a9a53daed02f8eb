import { LANGUAGES, say } from '../../../platform/i18n/index.ts';
import { assetOf } from '../assets/assets.ts';
import type { WordsByLanguage } from '../host/browser/worker/words.ts';
import { noticeLines, noticeTitles } from './messages.ts';

const WORDS: WordsByLanguage = Object.fromEntries(
  LANGUAGES.map((language) => {
    const words = (name: keyof typeof noticeTitles) => ({
      title: say(noticeTitles[name], language),
      body: say(noticeLines[name], language),
    });
    const all = {
      something: words('something'),
      kept: words('kept'),
      stale: words('stale'),
      signIn: words('signIn'),
      tooOld: words('tooOld'),
    };
    return [language, all];
  }),
);

/**
 * What the service worker says by itself. It knows no language of its own; a phone that only checks
 * certificates need not load it.
 */
export const NOTICE_WORDS = assetOf(
  'words.json',
  'application/json; charset=utf-8',
  Buffer.from(JSON.stringify(WORDS)),
);
