import { describe, expect, it } from 'vitest';
import { LANGUAGES, sayWith } from '../platform/i18n/index.ts';
import { pdfMessages, verdictMessages } from './messages.ts';

const values = { from: '1', until: '2', on: '3', filedAt: '4' };

describe('the texts of certificates', () => {
  it('can be said in every language', () => {
    for (const message of Object.values({ ...verdictMessages, ...pdfMessages })) {
      for (const language of LANGUAGES) {
        expect(sayWith(message, language, values)).not.toMatch(/[{}]/);
      }
    }
  });

  it('say the same things in every language', () => {
    for (const message of Object.values(verdictMessages)) {
      const named = LANGUAGES.map((language) => message[language].match(/\{\w+\}/g)?.toSorted());
      expect(named[0]).toEqual(named[2]);
      expect(named[1]).toEqual(named[2]);
    }
  });
});
