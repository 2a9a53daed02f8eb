import { describe, expect, it } from 'vitest';
import { LANGUAGES, sayWith } from '../platform/i18n/index.ts';
import { checkDocument, fieldLabels, peopleFieldMessages } from './index.ts';

describe('texts of fields', () => {
  it('are whole sentences in every language once filled', () => {
    const values = { field: 'Field', line: 2, length: 43, position: 7, mrz: 'X1234567' };
    for (const language of LANGUAGES) {
      for (const message of Object.values(peopleFieldMessages)) {
        expect(sayWith(message, language, values)).toMatch(/^Field: .*\.$/);
      }
    }
  });

  it('are filled by the params that the check itself gives', () => {
    const wrong = { document: { mrz: ['P<UTOSPECIMEN', 'é'] } };
    const { errors } = checkDocument(wrong, '2026-11-23');
    const texts = errors.map(({ code, pointer, params }) => {
      const label = Object.entries(fieldLabels).find(([key]) => key === pointer)?.[1];
      const field = label ? sayWith(label, 'ru', {}) : '';
      return sayWith(peopleFieldMessages[code], 'ru', { field, ...params });
    });
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain('Машиночитаемые строки документа: знаков в строке 1: 13.');
  });
});
