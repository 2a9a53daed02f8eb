import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../platform/i18n/index.ts';
import { languageChoices, regionChoices, stateChoices } from './choices.ts';

describe('the states to choose from', () => {
  it.each(
    LANGUAGES,
  )('are each there once in %s, by name, in the order of its alphabet', (language) => {
    const choices = stateChoices(language);
    const names = choices.map(({ label }) => label);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
    const codes = choices.map(({ value }) => value);
    expect(codes).toEqual(expect.arrayContaining(['UZB', 'D', 'XXA', 'RKS']));
    expect(codes).not.toContain('DEU');
  });
});

describe('the regions to choose from', () => {
  it('are twenty, each standing for its whole self', () => {
    const codes = regionChoices('en').map(({ value }) => value);
    expect(new Set(codes).size).toBe(20);
    for (const code of codes) expect(code).toMatch(/^\d{2}0{7}$/);
  });

  it('keep an address that is known more exactly', () => {
    expect(regionChoices('en', '751110000')).toContainEqual({
      value: '751110000',
      label: 'Almaty',
    });
  });

  it.each(['75', '75<b>', '', '999999999'])('take nothing over from %j', (chosen) => {
    expect(regionChoices('en', chosen)).toEqual(regionChoices('en'));
  });
});

describe('the languages to write in', () => {
  it('are ours by their own names, and the one that was chosen elsewhere', () => {
    expect(languageChoices('ru').map(({ label }) => label)).toEqual([
      'Қазақша',
      'Русский',
      'English',
    ]);
    expect(languageChoices('uz').at(-1)).toEqual({ value: 'uz', label: 'o‘zbek' });
    expect(languageChoices('<b>').at(-1)).toEqual({ value: '<b>', label: '<b>' });
  });
});
