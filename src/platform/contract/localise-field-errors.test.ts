import { describe, expect, it } from 'vitest';
import { localiseFieldErrors } from './localise-field-errors.ts';

const texts = {
  labels: {
    '/birthDate': { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
    '/arrivals/*/birthDate': {
      kk: 'Қонақтың туған күні',
      ru: 'Дата рождения гостя',
      en: 'Guest’s date of birth',
    },
  },
  messages: {
    'in-the-future': {
      kk: '{field}: {latest} күнінен кешікпеуі керек.',
      ru: '{field}: не позже {latest}.',
      en: '{field}: not after {latest}.',
    },
  },
};

describe('field errors for people', () => {
  it('are said in the language with the label of the field', () => {
    const errors = [{ pointer: '/birthDate', code: 'required' }];
    expect(localiseFieldErrors(errors, 'ru', texts)).toEqual([
      { pointer: '/birthDate', code: 'required', message: 'Дата рождения: заполните это поле.' },
    ]);
    expect(localiseFieldErrors(errors, 'kk', texts)[0]?.message).toBe('Туған күні: толтырыңыз.');
  });

  it('find the label of a field in a list by its pattern', () => {
    const errors = [{ pointer: '/arrivals/12/birthDate', code: 'required' }];
    expect(localiseFieldErrors(errors, 'en', texts)[0]?.message).toBe(
      'Guest’s date of birth: fill this in.',
    );
  });

  it('use the texts and parameters of the contract', () => {
    const errors = [
      { pointer: '/birthDate', code: 'in-the-future', params: { latest: '2026-11-23' } },
    ];
    expect(localiseFieldErrors(errors, 'en', texts)[0]?.message).toBe(
      'Date of birth: not after 2026-11-23.',
    );
  });

  it('fall back on the name of the field, and for the whole input on words', () => {
    const of = (pointer: string) =>
      localiseFieldErrors([{ pointer, code: 'required' }], 'en')[0]?.message;
    expect(of('/stay/until')).toBe('until: fill this in.');
    expect(of('')).toBe('What was sent: fill this in.');
    expect(of(`/${'x'.repeat(5_000)}`)).toHaveLength(60 + ': fill this in.'.length);
  });

  it('say a code that has no text as malformed rather than nothing', () => {
    const errors = [{ pointer: '/constructor', code: 'constructor' }];
    expect(localiseFieldErrors(errors, 'en', texts)[0]?.message).toContain(
      'not written in the right way',
    );
  });

  it('count in Russian as Russian counts', () => {
    const of = (minimum: number) =>
      localiseFieldErrors([{ pointer: '/a', code: 'too-short', params: { minimum } }], 'ru')[0]
        ?.message;
    expect(of(1)).toContain('не меньше 1 знака');
    expect(of(5)).toContain('не меньше 5 знаков');
  });
});
