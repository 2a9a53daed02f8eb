import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseCommand, Facts } from './commands.ts';
import { decide } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { evolve, fold } from './evolve.ts';
import { AMEND, CLEAR, CONFIRM, DECLINE, FILE, facts } from './example-case.ts';
import { type CaseState, DEGREES, DOUBTS, statusOf } from './state.ts';

const provider = fc.record({
  accountId: fc.constantFrom('account-host', null),
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

const command: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.constant<CaseCommand>(FILE),
  fc.record(answered).map((some): CaseCommand => ({ ...CONFIRM, ...some })),
  fc.record(answered).map((some): CaseCommand => ({ ...DECLINE, ...some })),
  fc
    .record({
      particulars,
      stay,
      placeId: fc.constantFrom('place-1', 'place-2'),
      hostChanged: fc.boolean(),
    })
    .map((some): CaseCommand => ({ ...AMEND, ...some })),
  fc.constant<CaseCommand>({ type: 'withdraw' }),
  fc.constant<CaseCommand>({ type: 'supersede' }),
  fc.constant<CaseCommand>({ type: 'close-as-moved', by: 'case-new', sameAccount: true }),
  fc
    .record({
      doubts: fc.uniqueArray(fc.constantFrom(...DOUBTS), { minLength: 1 }),
      duplicate: fc.constantFrom('same-person' as const, 'other-person' as const, null),
    })
    .map((some): CaseCommand => ({ ...CLEAR, ...some })),
);

const circumstances: fc.Arbitrary<Facts> = fc
  .record({
    expiresOn: fc.constantFrom('2020-01-01', '2031-04-15'),
    heldElsewhere: fc.subarray(['case-8', 'case-9']),
    inForce: fc.constantFrom('case-7', null),
    openBeside: fc.constantFrom(null, null, 'case-6'),
  })
  .map((document) => facts({ document }));

const steps = fc.array(fc.tuple(command, circumstances), { maxLength: 14 });

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

function always(holds: (history: History, before: History) => void): void {
  fc.assert(
    fc.property(steps, (sequence) => {
      const seen = histories(sequence);
      for (const [index, history] of seen.entries()) holds(history, seen[index - 1] ?? history);
    }),
    { numRuns: 2_000 },
  );
}

describe('whatever is done to a case, in whatever order', () => {
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

  it('it is in review only with a consent and a doubt, and open doubts never repeat', () => {
    always(({ state }) => {
      if (!state) return;
      if (statusOf(state) === 'in-review') expect(state.doubts.length).toBeGreaterThan(0);
      const keys = state.doubts.map((one) => `${one.doubt} ${one.evidence}`);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('it never leaves an end, nor goes back from registered to open', () => {
    always(({ state }, before) => {
      if (before.state?.ended) expect(state).toEqual(before.state);
      if (before.state?.registered) expect(state?.registered).toEqual(before.state.registered);
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
    fc.assert(
      fc.property(steps, circumstances, (sequence, known) => {
        const { state } = histories(sequence).at(-1) ?? { state: null };
        if (!state) return;
        expect(decide(state, { ...CONFIRM, ownFiling: true }, known).ok).toBe(false);
      }),
    );
  });
});
