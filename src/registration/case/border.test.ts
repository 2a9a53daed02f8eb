import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES, type Rules, withRecords } from '../../law/index.ts';
import type { BorderRecord, Facts } from './commands.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { CONFIRM, caseAfter, FILE, facts } from './example-case.ts';
import { type CaseState, openDoubts, statusOf } from './state.ts';

const entry = (on: string, change: Partial<BorderRecord> = {}): BorderRecord => ({
  id: `entry-${on}`,
  direction: 'entry',
  on,
  samePerson: true,
  ...change,
});
const exit = (on: string, change: Partial<BorderRecord> = {}): BorderRecord => ({
  ...entry(on),
  id: `exit-${on}`,
  direction: 'exit',
  ...change,
});

/** Filed and confirmed on 10 November 2026, with a typed crossing on 1 November. */
const REGISTERED = caseAfter(FILE, CONFIRM);
const OPEN = caseAfter(FILE);

function knownOf(...border: readonly BorderRecord[]): Facts {
  return facts({ today: '2026-11-20', now: '2026-11-20T06:00:00.000Z', document: { border } });
}

/** The rules of the program with one setting as an operator would set it. */
function rulesWith(id: string, value: boolean): Rules {
  const record = RULES.file.records.find((one) => one.id === id);
  const records = [{ ...record, parameters: { value } }];
  const read = withRecords(RULES, { records });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rules;
}

function withBorder(state: CaseState, ...border: readonly BorderRecord[]): CaseState {
  const decision = decide(state, { type: 'look-again' }, knownOf(...border));
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.events.reduce<CaseState>(evolve, state);
}

describe('an exit of the border', () => {
  it('closes the registration of that crossing, with effect on its day', () => {
    const left = withBorder(REGISTERED, entry('2026-11-01'), exit('2026-11-15'));
    expect(left.ended).toMatchObject({ kind: 'closed', reason: 'departed', on: '2026-11-15' });
  });

  it('ends an open filing of that crossing', () => {
    const left = withBorder(OPEN, entry('2026-11-01'), exit('2026-11-15'));
    expect(left.ended).toMatchObject({ kind: 'withdrawn', by: 'departed', on: '2026-11-15' });
  });

  it('without a known entry is a matter for an officer, and ends nothing', () => {
    const left = withBorder(REGISTERED, exit('2026-11-15'));
    expect([statusOf(left), openDoubts(left)]).toEqual([
      'registered',
      ['differs-from-border-record'],
    ]);
  });

  it('of another birth date is a matter for an officer, and ends nothing', () => {
    const other = exit('2026-11-15', { samePerson: false });
    const left = withBorder(REGISTERED, entry('2026-11-01'), other);
    expect([statusOf(left), openDoubts(left)]).toEqual([
      'registered',
      ['differs-from-border-record'],
    ]);
  });

  it('before the crossing was from an earlier stay', () => {
    const stays = withBorder(REGISTERED, entry('2026-10-01'), exit('2026-10-20'));
    expect([statusOf(stays), openDoubts(stays), stays.crossedOn]).toEqual([
      'registered',
      [],
      '2026-11-01',
    ]);
  });

  it('ends nothing where an operator has switched that off', () => {
    const border = [entry('2026-11-01'), exit('2026-11-15')];
    const known = { ...knownOf(...border), rules: rulesWith('exit.ends-case', false) };
    expect(decide(REGISTERED, { type: 'look-again' }, known)).toEqual({ ok: true, events: [] });
  });

  it('that came before its entry ends the case as soon as the entry is there', () => {
    const doubted = withBorder(REGISTERED, exit('2026-11-15'));
    const settled = withBorder(doubted, entry('2026-11-01'), exit('2026-11-15'));
    expect(settled.ended).toMatchObject({ reason: 'departed', on: '2026-11-15' });
  });

  it('that an officer has found to say nothing does not end the case again', () => {
    const border = [entry('2026-11-01'), exit('2026-11-15')];
    const left = withBorder(REGISTERED, ...border);
    const newAsking = { requestId: 'request-2', channel: 'email' } as const;
    const back = decide(left, { type: 'reopen', becauseId: 'note', newAsking }, knownOf(...border));
    if (!back.ok) throw new Error(back.refusal.code);
    const reopened = back.events.reduce<CaseState>(evolve, left);
    expect(statusOf(reopened)).toBe('registered');
    expect(statusOf(withBorder(reopened, ...border))).toBe('registered');
  });
});

describe('an entry of the border', () => {
  it('corrects the crossing that was typed', () => {
    expect(withBorder(OPEN, entry('2026-10-30')).crossedOn).toBe('2026-10-30');
  });

  it('moves the first day of stay with it, which cannot be before it', () => {
    const corrected = withBorder(OPEN, entry('2026-11-05'));
    expect([corrected.crossedOn, corrected.stay.from]).toEqual(['2026-11-05', '2026-11-05']);
  });

  it('of another birth date corrects nothing and goes to an officer', () => {
    const other = withBorder(OPEN, entry('2026-10-30', { samePerson: false }));
    expect([other.crossedOn, openDoubts(other)]).toEqual([
      '2026-11-01',
      ['differs-from-border-record'],
    ]);
  });

  it('after the filing, without an exit between, tells that one record is missing', () => {
    const again = withBorder(REGISTERED, entry('2026-11-01'), entry('2026-11-18'));
    expect([statusOf(again), openDoubts(again)]).toEqual([
      'registered',
      ['differs-from-border-record'],
    ]);
  });
});

const record = fc
  .record({
    direction: fc.constantFrom('entry' as const, 'exit' as const),
    day: fc.integer({ min: 1, max: 30 }),
    month: fc.constantFrom(10, 11),
    samePerson: fc.boolean(),
  })
  .map(({ direction, day, month, samePerson }) => {
    const on = `2026-${month}-${String(day).padStart(2, '0')}`;
    return { id: `${direction}-${on}-${samePerson}`, direction, on, samePerson };
  });
const records = fc
  .uniqueArray(record, { maxLength: 8, selector: ({ id }) => id })
  .map((all) => all.toSorted((a, b) => (a.on + a.direction < b.on + b.direction ? -1 : 1)));

describe('whatever the border records', () => {
  it("a case never ends by an exit that is not that person's, nor by one before its crossing", () => {
    fc.assert(
      fc.property(records, fc.constantFrom(OPEN, REGISTERED), (border, state) => {
        const { ended, crossedOn } = withBorder(state, ...border);
        if (!ended) return;
        const exits = border.filter(({ direction, on }) => direction === 'exit' && on === ended.on);
        expect(exits.some(({ samePerson }) => samePerson)).toBe(true);
        expect(ended.on >= crossedOn).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a record that comes late gives what it would have given in time', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.boolean()), (border, late) => {
        const first = border.filter(() => late.next().value === false);
        const once = withBorder(OPEN, ...border);
        const earlier = withBorder(OPEN, ...first);
        if (earlier.ended || earlier.crossedOn !== OPEN.crossedOn) return;
        const twice = withBorder(earlier, ...border);
        expect([twice.crossedOn, twice.ended]).toEqual([once.crossedOn, once.ended]);
        // What was doubted stays written on a case that has ended; nobody is asked about it any more.
        if (!once.ended) expect(openDoubts(twice)).toEqual(openDoubts(once));
      }),
      { numRuns: 2_000 },
    );
  });
});
