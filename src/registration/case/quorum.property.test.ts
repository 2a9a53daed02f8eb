import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Providers } from '../../places/index.ts';
import type { CaseCommand, Facts, PlaceKnown } from './commands.ts';
import { decide } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { AMEND, CLEAR, CONFIRM, DOCUMENT, FILE, facts } from './example-case.ts';
import { type CaseState, isInForce, statusOf } from './state.ts';

/** Three own the flat of the first case and one lets it; of the second place there is one owner. */
const OWNERS = ['owner-1', 'owner-2', 'owner-3'] as const;
const PLACES = ['place-1', 'place-2'] as const;
const ACCOUNTS = [...OWNERS, 'tenant', 'owner-4', 'delegate-1', 'delegate-2', 'stranger'] as const;
const CASES = ['case-1', 'case-2'] as const;

type PlaceId = (typeof PLACES)[number];
type CaseId = (typeof CASES)[number];

/** What a step does: to a case, or to those who may answer for a place. */
type Step =
  | { readonly to: CaseId; readonly command: CaseCommand }
  | { readonly untie: string; readonly at: PlaceId }
  | { readonly tie: string; readonly at: PlaceId }
  | { readonly send: { readonly from: string; readonly to: string }; readonly at: PlaceId }
  | { readonly revoke: string; readonly at: PlaceId }
  | { readonly quorum: Providers['quorum']; readonly at: PlaceId };

const account = fc.constantFrom(...ACCOUNTS);
const at = fc.constantFrom(...PLACES);
const quorum = fc.constantFrom('any-one' as const, 'all-owners' as const, 'all-owners' as const);

let askings = 0;
function anotherAsking(approved: boolean) {
  askings += 1;
  const asking = { requestId: `request-new-${askings}`, channel: 'email' } as const;
  return approved ? { ...asking, approvedBy: 'officer-1' } : asking;
}

const command: fc.Arbitrary<CaseCommand> = fc.oneof(
  {
    weight: 10,
    arbitrary: account.map(
      (accountId): CaseCommand => ({
        ...CONFIRM,
        provider: { accountId, degree: 'signed-in-identity', through: 'account' },
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(at, fc.boolean()).map(
      ([placeId, hostChanged]): CaseCommand => ({
        ...AMEND,
        placeId,
        hostChanged,
        newAsking: anotherAsking(false),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .constant(null)
      .map((): CaseCommand => ({ ...CLEAR, newAsking: anotherAsking(false) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .boolean()
      .map((approved): CaseCommand => ({ type: 'ask-host', newAsking: anotherAsking(approved) })),
  },
  { weight: 3, arbitrary: fc.constant<CaseCommand>({ type: 'look-again' }) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ to: fc.constantFrom(...CASES), command }) },
  { weight: 1, arbitrary: fc.record({ untie: account, at }) },
  { weight: 1, arbitrary: fc.record({ tie: fc.constantFrom(...OWNERS), at }) },
  {
    weight: 2,
    arbitrary: fc.record({ send: fc.record({ from: account, to: account }), at }),
  },
  { weight: 1, arbitrary: fc.record({ revoke: account, at }) },
  { weight: 1, arbitrary: fc.record({ quorum, at }) },
);

/** The world as it is told by the steps, and what has happened in it. */
class World {
  readonly places = new Map<PlaceId, Providers>([
    [
      'place-1',
      {
        quorum: 'all-owners',
        locked: false,
        tied: [
          ...OWNERS.map((accountId) => ({ accountId, role: 'owner' as const })),
          { accountId: 'tenant', role: 'tenant' },
        ],
        sent: [],
      },
    ],
    [
      'place-2',
      {
        quorum: 'any-one',
        locked: false,
        tied: [{ accountId: 'owner-4', role: 'owner' }],
        sent: [],
      },
    ],
  ]);
  readonly cases = new Map<CaseId, { state: CaseState; events: readonly CaseEvent[] }>();

  /** Gives the events that a step brought to its case; none where it was refused. */
  take(one: Step): readonly CaseEvent[] {
    if ('to' in one) return this.decideIn(one.to, one.command);
    const place = this.places.get(one.at);
    if (!place) return [];
    this.places.set(one.at, changed(place, one));
    return [];
  }

  open(id: CaseId, placeId: PlaceId): void {
    const filed = decide(null, { ...FILE, placeId }, this.facts(id));
    if (!filed.ok) throw new Error(filed.refusal.code);
    this.keep(id, null, filed.events);
  }

  private decideIn(id: CaseId, each: CaseCommand): readonly CaseEvent[] {
    const state = this.cases.get(id)?.state ?? null;
    const decision = decide(state, each, this.facts(id));
    if (!decision.ok) return [];
    this.moveAway(decision.events);
    this.keep(id, state, decision.events);
    return decision.events;
  }

  /** As one transaction does: what a new registration replaces is closed with it. */
  private moveAway(events: readonly CaseEvent[]): void {
    const replaces = events.find((event) => event.type === 'registered')?.replaces;
    const id = CASES.find((one) => one === replaces);
    const old = id && this.cases.get(id);
    if (!id || !old) return;
    const close: CaseCommand = { type: 'close-as-moved', by: 'case-new', sameAccount: true };
    const closed = decide(old.state, close, this.facts(id));
    if (closed.ok) this.keep(id, old.state, closed.events);
  }

  private keep(id: CaseId, state: CaseState | null, fresh: readonly CaseEvent[]): void {
    const next = fresh.reduce<CaseState | null>(evolve, state);
    const events = [...(this.cases.get(id)?.events ?? []), ...fresh];
    if (next) this.cases.set(id, { state: next, events });
  }

  private facts(id: CaseId): Facts {
    const other = CASES.find((one) => one !== id && this.inForce(one)) ?? null;
    const document = { ...DOCUMENT, inForce: other, inForceHere: other };
    const places = new Map<string, PlaceKnown>(
      [...this.places].map(([place, providers]) => [place, { providers, room: null }]),
    );
    return facts({ document, places });
  }

  inForce(id: CaseId): boolean {
    const held = this.cases.get(id);
    return held !== undefined && isInForce(held.state);
  }
}

function changed(place: Providers, one: Exclude<Step, { to: CaseId }>): Providers {
  if ('untie' in one) {
    return { ...place, tied: place.tied.filter(({ accountId }) => accountId !== one.untie) };
  }
  if ('tie' in one) {
    const others = place.tied.filter(({ accountId }) => accountId !== one.tie);
    return { ...place, tied: [...others, { accountId: one.tie, role: 'owner' }] };
  }
  if ('send' in one) return { ...place, sent: [...place.sent, one.send] };
  if ('revoke' in one) return { ...place, sent: place.sent.filter(({ to }) => to !== one.revoke) };
  return { ...place, quorum: one.quorum };
}

/** Who has said yes since the host was last asked, told from the events alone. */
function yesses(events: readonly CaseEvent[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const event of events) {
    if (event.type === 'host-asked') {
      said.clear();
      for (const { accountId } of event.agreed ?? []) said.add(accountId ?? 'nobody');
    }
    if (event.type === 'host-agreed' || event.type === 'host-confirmed') {
      said.add(event.accountId ?? 'nobody');
    }
  }
  return said;
}

/** The rule in other words than the program's: who has to have said yes, and has not. */
function lacks(place: Providers, said: ReadonlySet<string>): string | null {
  const spokenFor = (owner: string) =>
    said.has(owner) || place.sent.some(({ from, to }) => from === owner && said.has(to));
  const owners = place.tied.filter(({ role }) => role === 'owner').map((one) => one.accountId);
  if (place.quorum === 'all-owners') return owners.find((owner) => !spokenFor(owner)) ?? null;
  return place.tied.some(({ accountId }) => spokenFor(accountId)) ? null : 'anybody who is tied';
}

function clearedNotTied(events: readonly CaseEvent[]): boolean {
  return events.some(
    (event) => event.type === 'doubts-cleared' && event.doubts.includes('host-not-tied'),
  );
}

function everyHistory(
  check: (world: World, one: Step, events: readonly CaseEvent[]) => void,
  runs = 700,
): void {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), (all) => {
      const world = new World();
      world.open('case-1', 'place-1');
      world.open('case-2', 'place-2');
      for (const one of all) check(world, one, world.take(one));
    }),
    { numRuns: runs, seed: 923 },
  );
}

describe('with co-owners, tenants, delegates, revocations and moves', () => {
  it('a registration never comes about without those whose word the place needs at that moment', () => {
    let registered = 0;
    everyHistory((world, one, events) => {
      if (!('to' in one) || !events.some(({ type }) => type === 'registered')) return;
      registered += 1;
      const held = world.cases.get(one.to);
      const place =
        held && world.places.get(held.state.placeId === 'place-1' ? 'place-1' : 'place-2');
      if (!held || !place) throw new Error('A registration of no case');
      const said = yesses(held.events);
      expect(said.size).toBeGreaterThan(0);
      if (held.state.asking.approvedBy) return;
      const lacking = lacks(place, said);
      const officerLooked = place.quorum === 'any-one' && clearedNotTied(held.events);
      expect(officerLooked ? null : lacking).toBeNull();
    });
    expect(registered).toBeGreaterThan(100);
  });

  it('a case waits only while somebody whose word it needs has not given it', () => {
    everyHistory((world, one) => {
      const held = 'to' in one && one.command.type === 'look-again' && world.cases.get(one.to);
      if (!held || statusOf(held.state) !== 'awaiting-host') return;
      const place = world.places.get(held.state.placeId === 'place-1' ? 'place-1' : 'place-2');
      const said = yesses(held.events);
      if (place && said.size > 0 && !held.state.asking.approvedBy) {
        const tied = { ...place, quorum: 'any-one' } as const;
        expect(lacks(place, said) ?? lacks(tied, said)).not.toBeNull();
      }
    });
  });

  it('nobody is registered at two places, and a case in review waits for something', () => {
    everyHistory((world) => {
      expect(CASES.filter((id) => world.inForce(id)).length).toBeLessThanOrEqual(1);
      for (const { state } of world.cases.values()) {
        if (statusOf(state) === 'in-review') expect(state.doubts.length).toBeGreaterThan(0);
      }
    });
  });

  it('every owner’s yes is enough in the end, whatever has happened before', () => {
    everyHistory((world) => {
      const held = world.cases.get('case-1');
      if (!held || statusOf(held.state) !== 'awaiting-host') return;
      const copy = new World();
      for (const [id, providers] of world.places) copy.places.set(id, providers);
      copy.cases.set('case-1', held);
      const place = copy.places.get(held.state.placeId === 'place-1' ? 'place-1' : 'place-2');
      const tied = place?.tied.map(({ accountId }) => accountId) ?? [];
      if (tied.length === 0) return;
      for (const accountId of tied) {
        const provider = { accountId, degree: 'tied-to-the-place', through: 'account' } as const;
        copy.take({ to: 'case-1', command: { ...CONFIRM, provider } });
      }
      const after = copy.cases.get('case-1')?.state;
      expect(after && statusOf(after)).toBe('registered');
    }, 150);
  });
});
