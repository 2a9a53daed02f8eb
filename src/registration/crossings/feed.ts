import {
  type Crossing,
  findCrossings,
  insertCrossings,
  sameCrossing,
} from '../../crossings/index.ts';
import type { FieldError } from '../../platform/contract/index.ts';
import type { Feed } from '../feeds/feed.ts';
import { keepByDocument } from '../feeds/keep-by-document.ts';
import type { Services } from '../services.ts';
import { borderCrossingSchema, readCrossing } from './contract.ts';
import type { CrossingResult } from './result.ts';

/** The border's records, decision 21. */
export const crossingsFeed: Feed<CrossingResult> = {
  action: 'crossings-recorded',
  take: takeCrossings,
};

/**
 * Takes some records of a feed and gives a result each, in their order. The first record of an id
 * counts: whatever comes under the same id later is the same record once more, or refused.
 */
async function takeCrossings(
  services: Services,
  inputs: readonly unknown[],
): Promise<readonly CrossingResult[]> {
  const now = services.clock.now();
  const read = inputs.map((input) => readCrossing(input, now));
  const sound = read.flatMap((one) => (one.ok ? [one.value] : []));
  const { taken, stored } = await keepNew(services, sound);
  const answered = new Set<string>();
  return read.map((one, at) => {
    if (!one.ok) return invalid(inputs[at], one.errors);
    const { id } = one.value;
    const first = taken.has(id) && !answered.has(id);
    answered.add(id);
    return first ? { id, result: 'taken' } : compared(one.value, stored.get(id));
  });
}

interface Kept {
  readonly taken: ReadonlySet<string>;
  /** What the register has under each of the ids now. */
  readonly stored: ReadonlyMap<string, Crossing>;
}

/** An import that is run again finds all there, and takes no lock at all. */
async function keepNew(services: Services, sound: readonly Crossing[]): Promise<Kept> {
  const { db } = services;
  const before = await findCrossings(db, idsOf(sound));
  const fresh = firstOfEach(sound.filter(({ id }) => !before.has(id)));
  if (fresh.length === 0) return { taken: new Set(), stored: before };
  const taken = await keepByDocument(services, fresh, insertCrossings);
  const lost = fresh.filter(({ id }) => !taken.has(id));
  const meanwhile = lost.length > 0 ? await findCrossings(db, idsOf(lost)) : [];
  const own = fresh.map((crossing) => [crossing.id, crossing] as const);
  return { taken, stored: new Map([...before, ...own, ...meanwhile]) };
}

function firstOfEach(crossings: readonly Crossing[]): readonly Crossing[] {
  const seen = new Set<string>();
  return crossings.filter(({ id }) => (seen.has(id) ? false : seen.add(id)));
}

function idsOf(crossings: readonly Crossing[]): readonly string[] {
  return crossings.map(({ id }) => id);
}

function compared(crossing: Crossing, stored: Crossing | undefined): CrossingResult {
  const { id } = crossing;
  if (!stored) throw new Error('A record that was in the way is gone');
  if (sameCrossing(crossing, stored)) return { id, result: 'known' };
  const code = 'id-used-for-another-record';
  return { id, result: 'refused', code, errors: [{ pointer: '/id', code }] };
}

function invalid(input: unknown, errors: readonly FieldError[]): CrossingResult {
  return { id: idIn(input), result: 'refused', code: 'invalid-fields', errors };
}

/** Told back so that a feed finds its record; only where it is one, since anything else may be anything. */
function idIn(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('id' in input)) return null;
  return borderCrossingSchema.shape.id.safeParse(input.id).data ?? null;
}
