import type { Crossing, Direction } from './crossing.ts';

/**
 * One time in the country. A side that no record tells of is null: an entry without its exit is the
 * stay that goes on if it is the last one, and else one whose exit was not recorded; an exit without
 * its entry ends a stay that began before the records do.
 */
export type Stay =
  | { readonly entry: Crossing; readonly exit: Crossing | null }
  | { readonly entry: null; readonly exit: Crossing };

/**
 * The crossings of one document in the order in which they happened, each once. `records` are all
 * that the register has of the document, in any order: the same records always give the same
 * sequence, so that a record which comes late gives what it would have given in time.
 *
 * - Records with different birth dates are of different holders of one number (a misprint, a forgery):
 *   nobody's exit ends another's stay, so each holder's crossings are read by themselves.
 * - In the same direction twice in a row, on the same day in Kazakhstan, is one crossing that was
 *   recorded twice: the earlier record speaks, of two at the same instant the one with the smaller id.
 * - An entry and an exit at the same instant come in the order that fits what was before: who is in
 *   the country leaves first, who is outside enters first.
 */
export function crossingsInOrder(records: readonly Crossing[]): readonly Crossing[] {
  return holdersOf(records).flatMap(sequenceOf).toSorted(byInstant);
}

/**
 * The stays that the crossings of one document add up to, the earliest first. An exit ends the stay
 * whose entry is right before it. A second entry on a later day says that an exit is missing: the
 * earlier stay keeps no exit, and the later one begins anew.
 */
export function staysOf(records: readonly Crossing[]): readonly Stay[] {
  return holdersOf(records)
    .flatMap((holder) => pair(sequenceOf(holder)))
    .toSorted((one, other) => byInstant(beginningOf(one), beginningOf(other)));
}

function beginningOf({ entry, exit }: Stay): Crossing {
  return entry ?? exit;
}

function pair(sequence: readonly Crossing[]): readonly Stay[] {
  const stays: Stay[] = [];
  for (const crossing of sequence) {
    const last = stays.at(-1);
    if (crossing.direction === 'entry') stays.push({ entry: crossing, exit: null });
    else if (last?.entry && !last.exit) stays.splice(-1, 1, { entry: last.entry, exit: crossing });
    else stays.push({ entry: null, exit: crossing });
  }
  return stays;
}

/** In an order that does not depend on the order in which the records came. */
function holdersOf(records: readonly Crossing[]): readonly (readonly Crossing[])[] {
  const holders = Map.groupBy(records, ({ birthDate }) => birthDate);
  return [...holders].toSorted(([one], [other]) => compare(one, other)).map(([, own]) => own);
}

/** Of one holder: in order, and each crossing once. */
function sequenceOf(records: readonly Crossing[]): readonly Crossing[] {
  const sequence: Crossing[] = [];
  const sorted = records.toSorted(
    (one, other) => byInstant(one, other) || compare(one.id, other.id),
  );
  const instants = Map.groupBy(sorted, ({ crossedAt }) => crossedAt.getTime());
  for (const together of instants.values()) {
    const first = fitting(sequence.at(-1)?.direction);
    for (const crossing of together.toSorted((one, other) => rank(one, first) - rank(other, first)))
      if (!repeats(sequence.at(-1), crossing)) sequence.push(crossing);
  }
  return sequence;
}

function fitting(last: Direction | undefined): Direction {
  return last === 'entry' ? 'exit' : 'entry';
}

function rank({ direction }: Crossing, first: Direction): number {
  return direction === first ? 0 : 1;
}

function repeats(last: Crossing | undefined, crossing: Crossing): boolean {
  return last?.direction === crossing.direction && last.crossedOn === crossing.crossedOn;
}

function byInstant(one: Crossing, other: Crossing): number {
  return one.crossedAt.getTime() - other.crossedAt.getTime();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
