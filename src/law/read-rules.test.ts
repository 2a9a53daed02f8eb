import { describe, expect, it } from 'vitest';
import {
  dutyToRegister,
  RULES,
  readRules,
  ruleRecords,
  withRecords,
  workingDaysAfter,
} from './index.ts';

const text = { kk: 'Қағида', ru: 'Правило', en: 'Rule' };
const treaty = {
  id: 'visa-free.NGA',
  kind: 'visa-free',
  act: 'treaty-nigeria',
  sources: ['https://example.org/treaty'],
  confidence: 'single-source',
  from: '2027-01-01',
  title: text,
  parameters: { nationality: 'NGA', daysPerEntry: 90, windowDays: 180, daysPerWindow: 90 },
};
const acts = { 'treaty-nigeria': text };
const whole = () => structuredClone(RULES.file);

function rulesWith(more: unknown) {
  const read = withRecords(RULES, more);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rules;
}

function problemsWith(more: unknown) {
  const read = withRecords(RULES, more);
  return read.ok
    ? []
    : read.problems.map(({ record, pointer, code }) => ({ record, pointer, code }));
}

describe('a file of records', () => {
  it('brings a new treaty from its first day on, and leaves the rules of others alone', () => {
    const rules = rulesWith({ acts, records: [treaty] });
    const duty = (crossedOn: string) =>
      dutyToRegister(rules, { nationality: 'NGA', crossedOn }).duty;
    expect([duty('2026-12-31'), duty('2027-01-01')]).toEqual(['allowed', 'required']);
    expect(dutyToRegister(RULES, { nationality: 'NGA', crossedOn: '2027-01-01' }).duty).toBe(
      'allowed',
    );
  });

  it('ends a version on the day before the next one begins', () => {
    const parameters = { ...treaty.parameters, nationality: 'RUS', daysPerEntry: 30 };
    const rules = rulesWith({ acts, records: [{ ...treaty, id: 'visa-free.RUS', parameters }] });
    const versions = ruleRecords(rules).filter(({ id }) => id === 'visa-free.RUS');
    expect(versions.map(({ from, to }) => [from, to])).toEqual([
      ['2023-01-27', '2026-12-31'],
      ['2027-01-01', null],
    ]);
    const duty = (crossedOn: string) =>
      dutyToRegister(rules, { nationality: 'RUS', crossedOn }).duty;
    expect([duty('2026-12-31'), duty('2027-01-01')]).toEqual(['required', 'allowed']);
  });

  it('replaces the record of the same id and first day', () => {
    const moved = { ...treaty, act: 'decree-148', id: 'visa-free.UZB', from: '2023-01-27' };
    const parameters = { ...treaty.parameters, nationality: 'UZB', duty: 'exempt' };
    const rules = rulesWith({ records: [{ ...moved, parameters }] });
    expect(ruleRecords(rules)).toHaveLength(ruleRecords(RULES).length);
    expect(dutyToRegister(rules, { nationality: 'UZB', crossedOn: '2026-11-01' }).duty).toBe(
      'exempt',
    );
  });

  it('moves a holiday', () => {
    const day = (date: string, off: boolean) => ({
      ...{ id: `day.${date}`, kind: 'day', act: 'holidays-law', sources: [], from: '2026-09-01' },
      ...{ confidence: 'confirmed', title: text },
      parameters: { date, off, holiday: 'independence-day' },
    });
    const rules = rulesWith({ records: [day('2026-12-16', false), day('2026-12-18', true)] });
    expect(workingDaysAfter(rules, '2026-12-14', 5)).toMatchObject({
      last: '2026-12-22',
      skipped: [{ date: '2026-12-18', why: 'independence-day' }, {}, {}],
    });
  });

  it('brings the calendar of another year', () => {
    const year = {
      ...{ id: 'calendar.2028', kind: 'calendar', act: 'holidays-law', sources: [] },
      ...{ confidence: 'confirmed', from: '2028-01-01', title: text },
      parameters: { year: 2028, daysOff: [{ date: '2028-01-03', holiday: 'new-year' }] },
    };
    const rules = rulesWith({ records: [year] });
    expect(workingDaysAfter(rules, '2027-12-31', 1)).toMatchObject({ last: '2028-01-04' });
  });
});

describe('a file that is wrong', () => {
  it.each([
    ['nothing', null, { record: '', pointer: '', code: 'wrong-type' }],
    ['a field too many', { records: [], more: 1 }, { pointer: '/more', code: 'unknown-field' }],
    [
      'a day that is none',
      { acts, records: [{ ...treaty, from: '2027-02-30' }] },
      { record: 'visa-free.NGA', pointer: '/records/0/from', code: 'no-such-day' },
    ],
    [
      'a source that runs as a script',
      { acts, records: [{ ...treaty, sources: ['javascript:alert(1)'] }] },
      { record: 'visa-free.NGA', pointer: '/records/0/sources/0', code: 'malformed' },
    ],
    [
      'no Kazakh',
      { acts, records: [{ ...treaty, title: { ru: 'а', en: 'a' } }] },
      { record: 'visa-free.NGA', pointer: '/records/0/title/kk', code: 'required' },
    ],
    [
      'an act that nobody knows',
      { records: [treaty] },
      { record: 'visa-free.NGA', code: 'unknown-act' },
    ],
    [
      'a record twice',
      { acts, records: [treaty, treaty] },
      { record: 'visa-free.NGA', pointer: '/records/1', code: 'repeated-record' },
    ],
    [
      'an end before its beginning',
      { acts, records: [{ ...treaty, to: '2026-01-01' }] },
      { record: 'visa-free.NGA', pointer: '/records/0/to', code: 'ends-before-it-begins' },
    ],
    [
      'a setting that may not be so',
      { records: [{ ...recordOf('duty.reading'), parameters: { value: 'wide' } }] },
      { record: 'duty.reading', pointer: '/records/0/parameters/value', code: 'not-one-of' },
    ],
    [
      'a rule without its number',
      { records: [{ ...recordOf('registration.deadline'), parameters: {} }] },
      { record: 'registration.deadline', pointer: '/records/0/parameters/calendarDays' },
    ],
    [
      'a kind that is none',
      { records: [{ ...treaty, kind: 'wish' }] },
      { record: 'visa-free.NGA', pointer: '/records/0/kind', code: 'not-one-of' },
    ],
  ])('is told what is wrong, and in which record: %s', (_what, file, problem) => {
    expect(problemsWith(file)).toContainEqual(expect.objectContaining(problem));
  });

  it('as a whole set misses what the law cannot be answered without', () => {
    const file = whole();
    const records = file.records.filter(
      ({ id }) => !['clock.move', 'timeliness', 'registration.deadline'].includes(id),
    );
    const read = readRules({ ...file, records });
    expect(read.ok ? [] : read.problems.map(({ record, code }) => [record, code])).toEqual([
      ['registration.deadline', 'missing-record'],
      ['timeliness', 'missing-record'],
      ['clock.move', 'missing-record'],
    ]);
  });

  it('may be anything at all', () => {
    for (const file of [undefined, 1, 'x', [], {}, { records: 1 }, { records: [null, 1, []] }]) {
      expect(readRules(file).ok).toBe(false);
    }
  });
});

function recordOf(id: string) {
  return RULES.file.records.find((record) => record.id === id);
}
