import { describe, expect, it } from 'vitest';
import type { CaseCommand, Facts, TickKind } from './commands.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { CLEAR, CONFIRM, caseAfter, FILE, facts, STRANGER } from './example-case.ts';
import { type CaseState, openDoubts, statusOf } from './state.ts';
import { ticksOf } from './ticks.ts';

/** Filed on Tuesday 10 November 2026 at 11:00 in Astana. */
const ASKED = caseAfter(FILE);
const REGISTERED = caseAfter(FILE, CONFIRM);
const UNTIED = { ...CONFIRM, provider: STRANGER } as const;

function at(instant: string, change: Parameters<typeof facts>[0] = {}): Facts {
  const day = new Date(Date.parse(instant) + 5 * 3_600_000).toISOString().slice(0, 10);
  return facts({ now: instant, today: day, ...change });
}

function tick(state: CaseState, kind: TickKind, known: Facts): CaseState {
  const decision = decide(state, { type: 'clock-ended', tick: kind }, known);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.events.reduce<CaseState>(evolve, state);
}

function typesOf(state: CaseState, kind: TickKind, known: Facts): readonly string[] {
  const decision = decide(state, { type: 'clock-ended', tick: kind }, known);
  return decision.ok ? decision.events.map(({ type }) => type) : [decision.refusal.code];
}

function dueOf(state: CaseState, kind: TickKind, known = facts()): string | undefined {
  return ticksOf(state, known).find((one) => one.kind === kind)?.dueAt;
}

describe("the host's clock", () => {
  it('ends with the third working day, in Astana', () => {
    expect(dueOf(ASKED, 'host-answer')).toBe('2026-11-13T19:00:00.000Z');
  });

  it('reminds a host who has invited the person, and nobody whom no message reaches', () => {
    const askedBy = (channel: 'account' | 'none') =>
      caseAfter({ ...FILE, asking: { requestId: 'request-1', channel } });
    expect(dueOf(askedBy('account'), 'host-reminder-24h')).toBe('2026-11-11T06:00:00.000Z');
    expect(dueOf(askedBy('none'), 'host-reminder-24h')).toBeUndefined();
  });

  it('reminds after 24 and 48 hours', () => {
    expect(dueOf(ASKED, 'host-reminder-24h')).toBe('2026-11-11T06:00:00.000Z');
    expect(typesOf(ASKED, 'host-reminder-24h', at('2026-11-11T06:00:00.000Z'))).toEqual([
      'host-reminded',
    ]);
    expect(dueOf(ASKED, 'host-reminder-48h')).toBe('2026-11-12T06:00:00.000Z');
  });

  it('does not remind before its time, nor of what a later reminder says', () => {
    expect(typesOf(ASKED, 'host-reminder-24h', at('2026-11-11T05:59:59.000Z'))).toEqual([]);
    expect(typesOf(ASKED, 'host-reminder-24h', at('2026-11-12T06:00:00.000Z'))).toEqual([]);
  });

  it('brings silence to an officer: no consent, no refusal', () => {
    const silent = tick(ASKED, 'host-answer', at('2026-11-13T19:00:00.000Z'));
    expect([statusOf(silent), silent.consent, openDoubts(silent)]).toEqual([
      'in-review',
      'asked',
      ['host-silent'],
    ]);
  });

  it('an answer that comes later still counts, and takes the silence away', () => {
    const silent = tick(ASKED, 'host-answer', at('2026-11-13T19:00:00.000Z'));
    const answered = decide(silent, CONFIRM, at('2026-11-16T06:00:00.000Z'));
    const state = answered.ok ? answered.events.reduce<CaseState>(evolve, silent) : silent;
    expect([statusOf(state), openDoubts(state)]).toEqual(['registered', []]);
  });

  it('cleared by an officer, asks the host once more with a new clock', () => {
    const silent = tick(ASKED, 'host-answer', at('2026-11-13T19:00:00.000Z'));
    const known = at('2026-11-16T06:00:00.000Z');
    const cleared = decide(silent, { ...CLEAR, doubts: ['host-silent'] }, known);
    const state = cleared.ok ? cleared.events.reduce<CaseState>(evolve, silent) : silent;
    expect([statusOf(state), state.asking.requestId]).toEqual(['awaiting-host', 'request-9']);
    expect(dueOf(state, 'host-answer', known)).toBe('2026-11-19T19:00:00.000Z');
  });
});

describe('the clock of the stay', () => {
  it('closes the registration the day after its last one', () => {
    expect(dueOf(REGISTERED, 'stay-end')).toBe('2026-12-20T19:00:00.000Z');
    const ended = tick(REGISTERED, 'stay-end', at('2026-12-20T19:00:00.000Z'));
    expect(ended.ended).toMatchObject({ kind: 'closed', reason: 'stay-ended', on: '2026-12-21' });
  });

  it('ends with the permitted stay, where the rule is known and comes first', () => {
    const uzbek = facts({ document: { nationality: 'UZB' } });
    expect(dueOf(REGISTERED, 'stay-end', uzbek)).toBe('2026-11-30T19:00:00.000Z');
    const nobody = facts({ document: { nationality: 'UTO' } });
    expect(dueOf(REGISTERED, 'stay-end', nobody)).toBe('2026-12-20T19:00:00.000Z');
    const visa = facts({ document: { nationality: 'UZB', basis: 'visa' } });
    expect(dueOf(REGISTERED, 'stay-end', visa)).toBe('2026-12-20T19:00:00.000Z');
  });

  it('does not end with a permitted stay that an officer has cleared', () => {
    const late = at('2026-12-05T06:00:00.000Z', { document: { nationality: 'UZB' } });
    const clear = { ...CLEAR, doubts: ['stay-looks-violated'] } as const;
    const registered = caseAfter([FILE, late], [CONFIRM, late], [clear, late]);
    expect(statusOf(registered)).toBe('registered');
    expect(dueOf(registered, 'stay-end', late)).toBe('2026-12-20T19:00:00.000Z');
  });

  it('leaves an open case with a doubt to the officer, and ends one without', () => {
    const doubted = caseAfter(FILE, UNTIED);
    const known = at('2026-12-20T19:00:00.000Z');
    expect(statusOf(tick(doubted, 'stay-end', known))).toBe('in-review');
    expect(tick(ASKED, 'stay-end', known).ended).toMatchObject({ by: 'stay-ended' });
  });

  it('reminds the person ten, five and one days before, in the morning', () => {
    expect(dueOf(REGISTERED, 'stay-10')).toBe('2026-12-10T04:00:00.000Z');
    expect(dueOf(REGISTERED, 'stay-1')).toBe('2026-12-19T04:00:00.000Z');
  });
});

describe('the clock of the registration', () => {
  it('reminds of the earlier day, by the stricter count, while the case is open', () => {
    expect(dueOf(ASKED, 'registration-10')).toBe('2026-11-20T04:00:00.000Z');
    expect(dueOf(ASKED, 'registration-1')).toBe('2026-11-29T04:00:00.000Z');
    expect(dueOf(REGISTERED, 'registration-1')).toBeUndefined();
  });

  it('reminds nobody who has no duty', () => {
    const german = facts({ document: { nationality: 'D' } });
    expect(dueOf(ASKED, 'registration-10', german)).toBeUndefined();
  });
});

describe('the clocks of officers', () => {
  it('a review that takes longer than five working days is marked, and changes nothing else', () => {
    const doubted = caseAfter(FILE, UNTIED);
    expect(dueOf(doubted, 'review')).toBe('2026-11-17T19:00:00.000Z');
    const overdue = tick(doubted, 'review', at('2026-11-17T19:00:00.000Z'));
    expect([statusOf(overdue), overdue.review?.overdue]).toEqual(['in-review', true]);
  });

  it('what nobody answered about leaving goes to an officer after five working days', () => {
    const said = caseAfter(FILE, CONFIRM, { type: 'say-left', by: 'host', on: '2026-11-10' });
    const unanswered = tick(said, 'leaving-answer', at('2026-11-17T19:00:00.000Z'));
    expect([statusOf(unanswered), openDoubts(unanswered)]).toEqual(['registered', ['disputed']]);
  });

  it('a tick that the case does not have any more brings nothing', () => {
    const kinds: readonly TickKind[] = ['host-answer', 'review', 'leaving-answer'];
    for (const kind of kinds) {
      expect(typesOf(REGISTERED, kind, at('2027-06-01T00:00:00.000Z'))).toEqual([]);
    }
  });
});

describe('a complaint', () => {
  const newAsking = { requestId: 'request-2', channel: 'email' } as const;
  const HEARING: CaseCommand = {
    type: 'open-hearing',
    hearingId: 'hearing-1',
    noticeId: 'note-1',
    ground: 'inaccurate-information',
    fields: ['/immigrant/surname'],
    dates: [],
  };
  const REFUSE: CaseCommand = {
    type: 'refuse',
    ground: 'inaccurate-information',
    fields: ['/immigrant/surname'],
    dates: [],
    fixId: 'note-3',
    decidedBy: 'officer-1',
  };
  const ANSWER: CaseCommand = { type: 'answer-hearing', textId: 'note-2', fileIds: [] };
  const COMPLAIN: CaseCommand = { type: 'complain', textId: 'note-4' };
  const DECIDE = {
    type: 'decide-complaint',
    outcome: 'granted',
    becauseId: 'note-5',
    decidedBy: 'appeals-1',
    newAsking,
  } as const;
  const refused = () => caseAfter(FILE, UNTIED, HEARING, ANSWER, REFUSE);

  it('within three months is in time, and later is taken and marked', () => {
    const inTime = caseAfter(FILE, UNTIED, HEARING, ANSWER, REFUSE, [
      COMPLAIN,
      at('2027-02-10T06:00:00.000Z'),
    ]);
    const late = caseAfter(FILE, UNTIED, HEARING, ANSWER, REFUSE, [
      COMPLAIN,
      at('2027-02-11T06:00:00.000Z'),
    ]);
    expect([inTime.complaint?.late, late.complaint?.late]).toEqual([false, true]);
  });

  it('is about an act of the authority: a host\'s "no" is none', () => {
    const declined = caseAfter(FILE, {
      ...CONFIRM,
      type: 'decline',
      reason: 'other',
      noteId: null,
    });
    expect(decide(declined, COMPLAIN, facts())).toMatchObject({
      refusal: { code: 'nothing-to-complain-about' },
    });
  });

  it('granted, the case is as if the decision had not been made', () => {
    const back = caseAfter(FILE, UNTIED, HEARING, ANSWER, REFUSE, COMPLAIN, DECIDE);
    expect([statusOf(back), back.ended, back.hearing]).toEqual(['registered', null, null]);
  });

  it('is never decided by whoever made the decision', () => {
    const complained = caseAfter(FILE, UNTIED, HEARING, ANSWER, REFUSE, COMPLAIN);
    const own = { ...DECIDE, decidedBy: 'officer-1' };
    expect(decide(complained, own, facts())).toMatchObject({ refusal: { code: 'own-decision' } });
  });

  it('without a decision in time counts as rejected, and may still be granted', () => {
    const complained = caseAfter(FILE, UNTIED, HEARING, ANSWER, REFUSE, COMPLAIN);
    expect(dueOf(complained, 'complaint-decision')).toBe('2026-12-01T19:00:00.000Z');
    const lapsed = tick(complained, 'complaint-decision', at('2026-12-01T19:00:00.000Z'));
    expect(lapsed.complaint?.outcome).toBe('lapsed');
    expect(decide(lapsed, DECIDE, facts()).ok).toBe(true);
  });

  it('while another registration is in force cannot bring this one back', () => {
    const complained = caseAfter(FILE, UNTIED, HEARING, ANSWER, REFUSE, COMPLAIN);
    const beside = facts({ document: { openBeside: 'case-2' } });
    expect(decide(complained, DECIDE, beside)).toMatchObject({ refusal: { code: 'another-open' } });
    expect(statusOf(refused())).toBe('refused');
  });
});
