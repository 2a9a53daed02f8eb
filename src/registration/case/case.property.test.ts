import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Providers } from '../../places/index.ts';
import { addDays } from '../../platform/calendar/index.ts';
import { type BorderRecord, type CaseCommand, type Facts, TICKS } from './commands.ts';
import { decide } from './decide.ts';
import type { CaseEvent, EventType } from './events.ts';
import { evolve, fold } from './evolve.ts';
import { AMEND, CLEAR, CONFIRM, DECLINE, FILE, facts, OWNED } from './example-case.ts';
import { type CaseState, DEGREES, DOUBTS, type Doubt, statusOf } from './state.ts';
import { ticksOf } from './ticks.ts';

const provider = fc.record({
  accountId: fc.constantFrom('account-host', 'account-other-owner', null),
  degree: fc.constantFrom(...DEGREES),
  through: fc.constantFrom('account' as const, 'link' as const),
});
const answered = { provider, ownFiling: fc.boolean(), seenVersion: fc.option(fc.nat(9)) };
const stay = fc.constantFrom(
  FILE.stay,
  { from: '2026-11-02', until: '2026-12-01' },
  { from: '2026-11-02', until: '2027-01-15' },
);
const particulars = fc.option(
  fc.record({
    id: fc.constantFrom('particulars-2', 'particulars-3'),
    identity: fc.boolean(),
  }),
);

const newAsking = { requestId: 'request-8', channel: 'email' } as const;
const decidedBy = fc.constantFrom('officer-1', 'officer-2');
const charge = fc.constantFrom(
  { ground: 'inaccurate-information', fields: ['/immigrant/surname'], dates: [] } as const,
  { ground: 'stay-violation', fields: [], dates: ['2026-11-09'] } as const,
);
const because = { becauseId: 'note-1' };

/** What officers, both parties and clocks do once a case is on its way. */
const later: fc.Arbitrary<CaseCommand> = fc.oneof(
  charge.map(
    (said): CaseCommand => ({ type: 'open-hearing', hearingId: 'h', noticeId: 'n', ...said }),
  ),
  fc.constant<CaseCommand>({ type: 'answer-hearing', textId: 'text', fileIds: [] }),
  fc
    .tuple(charge, decidedBy)
    .map(([said, by]): CaseCommand => ({ type: 'refuse', fixId: 'fix', decidedBy: by, ...said })),
  decidedBy.map((by): CaseCommand => ({ type: 'suspend', decidedBy: by, ...because })),
  fc.constant<CaseCommand>({ type: 'restore', ...because }),
  decidedBy.map((by): CaseCommand => ({ type: 'annul', decidedBy: by, ...because })),
  fc.constant<CaseCommand>({ type: 'reopen', newAsking, ...because }),
  ...['text', 'text-2', 'text-3'].map((textId) =>
    fc.constant<CaseCommand>({ type: 'complain', textId }),
  ),
  fc
    .record({ outcome: fc.constantFrom('granted' as const, 'rejected' as const), decidedBy })
    .map((some): CaseCommand => ({ type: 'decide-complaint', newAsking, ...because, ...some })),
  fc
    .record({ outcome: fc.constantFrom('granted' as const, 'rejected' as const), decidedBy })
    .map((some): CaseCommand => ({ type: 'decide-complaint', newAsking, ...because, ...some })),
  fc.constant<CaseCommand>({ type: 'extend', until: '2027-02-01', asking: newAsking }),
  fc
    .constantFrom('immigrant' as const, 'host' as const)
    .map((by): CaseCommand => ({ type: 'say-left', by, on: '2026-11-10' })),
  fc.constant<CaseCommand>({ type: 'say-left', by: 'host', on: '2026-11-09' }),
  fc.constant<CaseCommand>({ type: 'answer-leaving', by: 'immigrant', agrees: false }),
  fc
    .record({ by: fc.constantFrom('immigrant' as const, 'host' as const), agrees: fc.boolean() })
    .map((some): CaseCommand => ({ type: 'answer-leaving', ...some })),
  fc
    .constantFrom('host' as const, 'holder' as const)
    .map((by): CaseCommand => ({ type: 'dispute', by, disputeId: `dispute-${by}`, noteId: null })),
  fc.constant<CaseCommand>({ type: 'answer-dispute', textId: 'text', fileIds: [] }),
  fc.constant<CaseCommand>({ type: 'give-evidence', textId: 'text', fileIds: ['file'] }),
  fc.constant<CaseCommand>({ type: 'ask-host', newAsking }),
  fc.constantFrom(...TICKS).map((tick): CaseCommand => ({ type: 'clock-ended', tick })),
  fc.constant<CaseCommand>({ type: 'look-again' }),
);

const USUAL_DOUBTS = [
  'host-not-tied',
  'particulars-changed',
  'possible-duplicate',
  'host-silent',
] as const;

const clearing = fc.record({
  doubts: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Doubt[]>(...USUAL_DOUBTS.map((doubt) => [doubt])) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...DOUBTS)) },
  ),
  duplicate: fc.constantFrom('same-person' as const, 'other-person' as const, null, null),
});

const amendment = fc.record({
  particulars,
  stay,
  placeId: fc.constantFrom('place-1', 'place-1', 'place-2'),
  hostChanged: fc.constantFrom(false, false, true),
});

const ending = fc.constantFrom<CaseCommand>(
  { type: 'withdraw' },
  { type: 'supersede' },
  { type: 'close-as-moved', by: 'case-new', sameAccount: true },
  FILE,
);

/** What leads on more often than what ends: most histories should go somewhere. */
const command: fc.Arbitrary<CaseCommand> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(answered).map((some): CaseCommand => ({ ...CONFIRM, ...some })),
  },
  {
    weight: 1,
    arbitrary: fc.record(answered).map((some): CaseCommand => ({ ...DECLINE, ...some })),
  },
  { weight: 3, arbitrary: amendment.map((some): CaseCommand => ({ ...AMEND, ...some })) },
  { weight: 1, arbitrary: ending },
  { weight: 4, arbitrary: clearing.map((some): CaseCommand => ({ ...CLEAR, ...some })) },
  { weight: 18, arbitrary: later },
);

const ENTRY = { id: 'e', direction: 'entry', on: '2026-10-31', samePerson: true } as const;
const EXIT = { id: 'x', direction: 'exit', on: '2026-11-12', samePerson: true } as const;

/** `usual` many times against each of the others. */
function mostly<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const TWO_OWNERS: Providers = {
  ...OWNED.providers,
  quorum: 'all-owners',
  tied: [...OWNED.providers.tied, { accountId: 'account-other-owner', role: 'owner' }],
};

const circumstances = fc.record({
  expiresOn: mostly('2031-04-15', '2020-01-01'),
  heldElsewhere: fc.constantFrom<readonly string[]>([], [], [], ['case-8'], ['case-8', 'case-9']),
  inForce: mostly<string | null>(null, 'case-7'),
  openBeside: mostly<string | null>(null, 'case-6'),
  border: mostly<readonly BorderRecord[]>([], [ENTRY], [ENTRY, EXIT], [EXIT]),
  nationality: mostly('RUS', 'UZB', 'UTO'),
  /** Days since the step before. */
  days: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3, 7),
  providers: mostly<Providers>(OWNED.providers, TWO_OWNERS, { ...OWNED.providers, locked: true }),
});

/** A filing first, or most histories would be of nothing; time goes forward. */
const steps = fc
  .array(fc.tuple(command, circumstances), { minLength: 6, maxLength: 30, size: 'max' })
  .map((others) => {
    let today = facts().today;
    return [[FILE, { days: 0, providers: OWNED.providers }] as const, ...others].map(
      ([each, { days, providers, ...document }]): readonly [CaseCommand, Facts] => {
        today = addDays(today, days);
        const places = new Map(
          [FILE.placeId, 'place-2'].map((id) => [id, { ...OWNED, providers }]),
        );
        return [each, facts({ document, places, today, now: `${today}T06:00:00.000Z` })];
      },
    );
  });

/** All of them; a type that is missing here does not compile. */
const EVENT_TYPES: Readonly<Record<EventType, true>> = {
  closed: true,
  'complaint-decided': true,
  'complaint-filed': true,
  'crossing-corrected': true,
  'dispute-answered': true,
  'dispute-overdue': true,
  disputed: true,
  'doubt-raised': true,
  'doubt-removed': true,
  'doubts-cleared': true,
  'evidence-given': true,
  extended: true,
  'extension-asked': true,
  'extension-confirmed': true,
  'extension-ended': true,
  filed: true,
  'hearing-answered': true,
  'hearing-closed': true,
  'hearing-opened': true,
  'host-agreed': true,
  'host-asked': true,
  'host-confirmed': true,
  'host-declined': true,
  'host-reminded': true,
  'host-was-silent': true,
  'immigrant-reminded': true,
  'leaving-said': true,
  'leaving-unsettled': true,
  'particulars-accepted': true,
  'particulars-amended': true,
  'particulars-proposed': true,
  'person-separated': true,
  refused: true,
  registered: true,
  reopened: true,
  restored: true,
  'review-overdue': true,
  'stay-amended': true,
  suspended: true,
  withdrawn: true,
};

interface History {
  readonly state: CaseState | null;
  readonly events: readonly CaseEvent[];
}

/** Every state that a sequence of commands goes through; refused commands leave it as it is. */
function histories(sequence: readonly (readonly [CaseCommand, Facts])[]): readonly History[] {
  const seen: History[] = [{ state: null, events: [] }];
  for (const [each, known] of sequence) {
    const { state, events } = seen[seen.length - 1] ?? { state: null, events: [] };
    const decision = decide(state, each, known);
    const fresh = decision.ok ? decision.events : [];
    seen.push({
      state: fresh.reduce<CaseState | null>(evolve, state),
      events: [...events, ...fresh],
    });
  }
  return seen;
}

function always(holds: (history: History, before: History) => void, runs = 500): void {
  fc.assert(
    fc.property(steps, (sequence) => {
      const seen = histories(sequence);
      for (const [index, history] of seen.entries()) holds(history, seen[index - 1] ?? history);
    }),
    { numRuns: runs, seed: 923 },
  );
}

describe('whatever is done to a case, in whatever order', () => {
  it('every kind of event is reached, so that what follows is said of all of them', () => {
    const seen = new Set<string>();
    always(({ events }) => {
      for (const { type } of events) seen.add(type);
    }, 3_000);
    expect([...seen].toSorted()).toEqual(Object.keys(EVENT_TYPES).toSorted());
  });

  it('its events fold to the state that deciding saw', () => {
    always(({ state, events }) => {
      if (state) expect(fold(events)).toEqual(state);
    });
  });

  it('it is registered only with a consent given and no doubt at that moment', () => {
    always(({ state }, before) => {
      if (!state?.registered || before.state?.registered) return;
      expect([state.consent, state.doubts]).toEqual(['given', []]);
    });
  });

  it('it is in review only with a doubt or a hearing, and open doubts never repeat', () => {
    always(({ state }) => {
      if (!state) return;
      if (statusOf(state) === 'in-review') {
        expect(state.doubts.length > 0 || state.hearing !== null).toBe(true);
        expect(state.review).not.toBeNull();
      }
      const keys = state.doubts.map((one) => `${one.doubt} ${one.evidence}`);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('it leaves an end only by being reopened, and never goes back from registered to open', () => {
    always(({ state, events }, before) => {
      const fresh = events.slice(before.events.length);
      const reopened = fresh.some(({ type }) => type === 'reopened');
      if (before.state?.ended && !reopened) expect(state?.ended).toEqual(before.state.ended);
      if (before.state?.registered) expect(state?.registered?.at).toBe(before.state.registered.at);
    });
  });

  it('grounds 1 and 2 never refuse or annul without a hearing that was answered or ran out', () => {
    always(({ events }, before) => {
      for (const event of events.slice(before.events.length)) {
        const refused = event.type === 'refused' && event.ground !== 'host-declined';
        const annulled = event.type === 'closed' && event.reason === 'annulled';
        if (!refused && !annulled) continue;
        const hearing = before.state?.hearing;
        const answered = (hearing?.answers.length ?? 0) > 0;
        expect(answered || event.on > (hearing?.answerUntil ?? '9999')).toBe(true);
      }
    });
  });

  it('silence is never consent and never a refusal', () => {
    always(({ state, events }, before) => {
      const fresh = events.slice(before.events.length);
      if (!fresh.some(({ type }) => type === 'host-was-silent')) return;
      expect(state?.consent).toBe('asked');
      expect([state?.registered, state?.ended?.kind]).not.toContain('refused');
    });
  });

  it('its clocks run only while there is something to wait for', () => {
    always(({ state }) => {
      if (!state?.ended) return;
      const waiting = ticksOf(state, facts()).filter(({ kind }) => kind !== 'complaint-decision');
      expect(waiting).toEqual([]);
    });
  });

  it('its version grows with everything that filer and host may see, and never falls', () => {
    always(({ state }, before) => {
      if (!state || !before.state) return;
      expect(state.version).toBeGreaterThanOrEqual(before.state.version);
      expect(state.shownVersion).toBeLessThanOrEqual(state.version);
      if (statusOf(state) !== statusOf(before.state)) {
        expect(state.version).toBeGreaterThan(before.state.version);
      }
    });
  });

  it('no one registers by their own answer', () => {
    always(({ state }) => {
      if (!state) return;
      expect(decide(state, { ...CONFIRM, ownFiling: true }, facts()).ok).toBe(false);
    });
  });
});
