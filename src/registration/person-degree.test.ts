import { describe, expect, it } from 'vitest';
import type { BorderRecord } from './case/commands.ts';
import { CONFIRM, caseAfter, FILE, TIED } from './case/example-case.ts';
import type { Through } from './case/state.ts';
import { personDegreeOf } from './person-degree.ts';

const ENTRY: BorderRecord = {
  id: 'entry',
  direction: 'entry',
  on: FILE.crossedOn,
  samePerson: true,
};

function confirmed(through: Through) {
  return caseAfter(FILE, { ...CONFIRM, provider: { ...TIED, through } });
}

describe('how far a person is known', () => {
  it('is by their own word until somebody else says something of them', () => {
    expect(personDegreeOf(caseAfter(FILE), [])).toBe('typed');
    expect(personDegreeOf(confirmed('account'), [])).toBe('typed');
  });

  it('is by the border where it recorded this person on this day', () => {
    expect(personDegreeOf(confirmed('link'), [ENTRY])).toBe('matches-border-record');
    for (const other of [
      { ...ENTRY, samePerson: false },
      { ...ENTRY, on: '2026-10-30' },
    ]) {
      expect(personDegreeOf(confirmed('link'), [other])).toBe('typed');
    }
  });

  it('is by a host who met them, and not by one at a desk', () => {
    expect(personDegreeOf(confirmed('in-person'), [ENTRY])).toBe('seen-in-person');
    expect(personDegreeOf(confirmed('desk'), [ENTRY])).toBe('matches-border-record');
  });
});
