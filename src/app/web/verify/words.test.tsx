import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { stateCodes, stateName } from '../../../people/index.ts';
import { formatDate, LANGUAGES, type Language } from '../../../platform/i18n/index.ts';
import { FrameProvider } from '../ui/frame.ts';
import { wordsOf } from './browser/page-words.ts';
import { Words } from './words.tsx';

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&quot;': '"' } as const;
const ENTITY = /&(?:amp|lt|quot);/g;

/** The words as the script reads them from the page. */
function wordsIn(language: Language) {
  const frame = { language, demo: false, roles: null, onward: undefined, formToken: null };
  const html = renderToString(h(FrameProvider, { value: frame, children: h(Words, {}) }));
  const pairs = [...html.matchAll(/<data value="([^"]*)">([^<]*)<\/data>/g)];
  const text = (escaped: string) =>
    escaped.replace(ENTITY, (entity) => ENTITIES[entity as keyof typeof ENTITIES]);
  return new Map(pairs.map(([, name = '', value = '']) => [name, text(value)]));
}

describe.each(LANGUAGES)('the words of the check in %s', (language) => {
  const page = wordsIn(language);
  const { day, state, region } = wordsOf(page);

  it('say every day as the server does', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(day(iso)).toBe(formatDate(iso, language));
      }),
    );
  });

  it('name every state as the server does, by either code of Germany', () => {
    for (const code of [...stateCodes(), 'DEU'])
      expect(state(code)).toBe(stateName(code, language));
  });

  it('say a code that nobody has named as it is', () => {
    expect(state('XZZ')).toBe('XZZ');
    expect(region('990000000')).toBe('990000000');
  });

  it('have an age for all keys that still make a verdict', () => {
    for (let days = 0; days <= 7; days += 1) expect(page.get(`age-${days}`)).toMatch(/\S/);
  });
});
