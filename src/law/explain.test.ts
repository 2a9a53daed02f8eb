import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Message } from '../platform/i18n/index.ts';
import {
  clockFrom,
  dutyToRegister,
  explain,
  permittedStay,
  RULES,
  ruleRecords,
  type Step,
} from './index.ts';

const ANSWERS: readonly (readonly [string, readonly Step[]])[] = [
  ['a duty', dutyToRegister(RULES, { nationality: 'RUS', crossedOn: '2026-11-13' }).because],
  ['a child', dutyToRegister(RULES, child()).because],
  ['no rule', dutyToRegister(RULES, { nationality: 'NGA', crossedOn: '2026-11-01' }).because],
  ['a day too many', permittedStay(RULES, overstay()).because],
  ['a move', clockFrom(RULES, 'move', '2026-12-14').because],
  ['a complaint', clockFrom(RULES, 'complaint', '2026-12-14').because],
];

function child() {
  return { nationality: 'RUS', crossedOn: '2026-08-01', birthDate: '2020-01-01' };
}

function overstay() {
  const movements = [
    { direction: 'entry', on: '2026-01-01' },
    { direction: 'entry', on: '2026-02-01' },
    { direction: 'exit', on: '2026-02-03' },
    { direction: 'exit', on: '2026-02-04' },
    { direction: 'exit', on: '2026-02-05' },
    { direction: 'entry', on: '2026-03-01' },
  ] as const;
  return { nationality: 'UZB', movements, on: '2026-05-01' };
}

describe('an explanation', () => {
  it.each(ANSWERS)('of %s says each step in three languages, with its source', (_what, steps) => {
    const told = LANGUAGES.map((language) => explain(RULES, steps, language));
    for (const explained of told) {
      expect(explained.map(({ rule }) => rule)).toEqual(steps.map(({ rule }) => rule));
      for (const { text, act, source } of explained) {
        expect(text).not.toMatch(/[{}]|\d{4}-\d\d-\d\d|undefined|null/);
        expect(act).not.toBe('');
        expect(source).toBeInstanceOf(Array);
      }
    }
    const first = told.map(([step]) => step?.text);
    expect(new Set(first).size).toBe(LANGUAGES.length);
  });

  it('names days as people write them, and holidays by their name', () => {
    const steps = clockFrom(RULES, 'move', '2026-12-14').because;
    expect(explain(RULES, steps, 'en').map(({ text }) => text)).toEqual([
      'Registering after a move: 5 working days after 14 December 2026, the last is 22 December 2026.',
      '16 December 2026 is a day off: Independence Day.',
      'If the first day counts, the last is 21 December 2026: we warn on that day.',
    ]);
  });

  it('says how sure the version is that was in force', () => {
    const { because } = permittedStay(RULES, {
      nationality: 'TUR',
      movements: [],
      on: '2025-08-24',
    });
    const [step] = explain(RULES, because, 'en');
    expect(step).toMatchObject({ rule: 'visa-free.TUR', confidence: 'confirmed' });
    expect(step?.text).toContain('Up to 30 days');
  });

  it('leaves out a step whose rule has gone from the set', () => {
    const [step] = clockFrom(RULES, 'move', '2026-12-14').because;
    expect(step && explain(RULES, [{ ...step, rule: 'gone' }], 'en')).toEqual([]);
  });
});

describe('what records say to people', () => {
  const texts = ruleRecords(RULES).flatMap(({ id, title, note, act, clause }) =>
    [title, note, act.title, clause].flatMap((message): [string, Message][] =>
      message ? [[`${id}: ${message.en.slice(0, 40)}`, message]] : [],
    ),
  );
  const unique = [...new Map(texts.map(([name, message]) => [message.en, [name, message]]))];

  it.each(
    unique.map(([, [name, message]]) => [name, message] as [string, Message]),
  )('is Kazakh in Kazakh and Russian in Russian: %s', (_name, { kk, ru, en }) => {
    if (kk.length > 40) expect(kk).toMatch(/[әғқңөұүһі]/i);
    expect(ru.replace(/[IVX]/gi, '')).not.toMatch(/[әғқңөұүһі]/i);
    expect(en).not.toMatch(/[а-я]/i);
  });

  it('says of the penalty for not registering that it is unknown', () => {
    const record = ruleRecords(RULES).find(({ id }) => id === 'penalty.not-registering');
    expect(record).toMatchObject({ confidence: 'unknown', note: { en: /^Unknown/ } });
  });
});
