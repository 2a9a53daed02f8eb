import { describe, expect, it } from 'vitest';
import type { CaseCommand, Facts } from './commands.ts';
import { decide } from './decide.ts';
import { CLEAR, CONFIRM, caseAfter, FILE, facts, STRANGER } from './example-case.ts';
import { type CaseState, statusOf } from './state.ts';

const UNTIED = { ...CONFIRM, provider: STRANGER } as const;
const OPEN: CaseCommand & { type: 'open-hearing' } = {
  type: 'open-hearing',
  hearingId: 'hearing-1',
  noticeId: 'note-1',
  ground: 'inaccurate-information',
  fields: ['/immigrant/birthDate', '/immigrant/surname'],
  dates: [],
};
const ANSWER = { type: 'answer-hearing', textId: 'note-2', fileIds: ['file-1'] } as const;
const REFUSE: CaseCommand & { type: 'refuse' } = {
  type: 'refuse',
  ground: 'inaccurate-information',
  fields: ['/immigrant/birthDate'],
  dates: [],
  fixId: 'note-3',
  decidedBy: 'officer-1',
};
const ANNUL = { type: 'annul', becauseId: 'note-4', decidedBy: 'officer-1' } as const;

/** Tuesday 10 November 2026; three working days later it is Friday the 13th. */
const inReview = () => caseAfter(FILE, UNTIED);
const heard = () => caseAfter(FILE, UNTIED, OPEN);

function on(day: string): Facts {
  return facts({ today: day, now: `${day}T06:00:00.000Z` });
}

function codeOf(state: CaseState, command: CaseCommand, known = facts()): string | null {
  const decision = decide(state, command, known);
  return decision.ok ? null : decision.refusal.code;
}

describe('a hearing (APPC Art. 73)', () => {
  it('gives notice of three working days', () => {
    expect(heard().hearing).toMatchObject({ openedOn: '2026-11-10', answerUntil: '2026-11-13' });
  });

  it('names the fields or the days, or nobody could answer', () => {
    expect(codeOf(inReview(), { ...OPEN, fields: [] })).toBe('invalid');
    const stay = { ...OPEN, ground: 'stay-violation' } as const;
    expect(codeOf(inReview(), stay)).toBe('invalid');
    expect(codeOf(inReview(), { ...stay, fields: [], dates: ['2026-11-09'] })).toBeNull();
  });

  it('is there only for a case that officers look at, and once at a time', () => {
    expect(codeOf(caseAfter(FILE), OPEN)).toBe('not-in-review');
    expect(codeOf(heard(), OPEN)).toBe('hearing-open');
  });

  it('takes answers as long as it is open, each with its papers', () => {
    const { hearing } = caseAfter(FILE, UNTIED, OPEN, ANSWER, { ...ANSWER, textId: 'note-5' });
    expect(hearing?.answers.map(({ textId }) => textId)).toEqual(['note-2', 'note-5']);
    expect(codeOf(inReview(), ANSWER)).toBe('no-hearing');
  });

  it('ends with the last doubt that is cleared, and the case registers', () => {
    const cleared = caseAfter(FILE, UNTIED, OPEN, { ...CLEAR, doubts: ['host-not-tied'] });
    expect([statusOf(cleared), cleared.hearing]).toEqual(['registered', null]);
  });

  it('holds a registration up until somebody has closed it, also when all doubts have gone', () => {
    const doubted = facts({ document: { heldElsewhere: ['case-9'] } });
    const heardOf = caseAfter([FILE, doubted], [CONFIRM, doubted], [OPEN, doubted], {
      type: 'look-again',
    });
    expect([statusOf(heardOf), heardOf.doubts]).toEqual(['in-review', []]);
    const closed = decide(heardOf, { ...CLEAR, doubts: [] }, facts());
    expect(closed.ok && closed.events.map(({ type }) => type)).toEqual([
      'doubts-cleared',
      'hearing-closed',
      'registered',
    ]);
  });
});

describe('a refusal on grounds 1 and 2', () => {
  it('never comes without a hearing', () => {
    expect(codeOf(inReview(), REFUSE)).toBe('not-heard');
  });

  it('waits for the notice to run out, or for an answer', () => {
    expect(codeOf(heard(), REFUSE, on('2026-11-13'))).toBe('hearing-running');
    expect(codeOf(heard(), REFUSE, on('2026-11-14'))).toBeNull();
    const answered = caseAfter(FILE, UNTIED, OPEN, ANSWER);
    expect(codeOf(answered, REFUSE, on('2026-11-11'))).toBeNull();
  });

  it('rests on nothing that was not said in the hearing', () => {
    const late = on('2026-11-16');
    expect(codeOf(heard(), { ...REFUSE, fields: ['/immigrant/nationality'] }, late)).toBe(
      'not-heard',
    );
    const otherGround = { ...REFUSE, ground: 'stay-violation', fields: [], dates: ['2026-11-01'] };
    expect(codeOf(heard(), otherGround as CaseCommand, late)).toBe('not-heard');
  });

  it('is of a case in review; a registration is annulled instead, after a hearing too', () => {
    const registered = caseAfter(FILE, CONFIRM);
    expect(codeOf(registered, REFUSE)).toBe('not-in-review');
    expect(codeOf(registered, ANNUL)).toBe('not-heard');
    const annulled = caseAfter(FILE, CONFIRM, OPEN, ANSWER, ANNUL);
    expect(annulled.ended).toMatchObject({ kind: 'closed', reason: 'annulled' });
  });

  it('keeps what it rests on, and who decided', () => {
    const refused = caseAfter(FILE, UNTIED, OPEN, ANSWER, REFUSE);
    expect(refused.ended).toMatchObject({
      kind: 'refused',
      ground: 'inaccurate-information',
      fields: ['/immigrant/birthDate'],
      decidedBy: 'officer-1',
    });
  });

  it('for a violated stay names the rule', () => {
    const said = { ground: 'stay-violation', fields: [], dates: ['2026-11-09'] } as const;
    const refused = caseAfter(FILE, UNTIED, { ...OPEN, ...said }, ANSWER, { ...REFUSE, ...said });
    expect(refused.ended).toMatchObject({ rule: expect.stringMatching(/RUS/) });
  });
});
