import type { PropertyRecord } from '../../places/index.ts';
import { keyOf, type ReportedProperty } from './reported-property.ts';
import type { PropertyEffect } from './result.ts';

/** What is known, as far as some records touch it. */
export interface KnownProperty {
  /** Those of the same ids and of the same codes, by id. */
  readonly records: ReadonlyMap<string, PropertyRecord>;
  /** The key of the address that each code stands for. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** `differs`: the record says that its code is another place than living records stand on. */
export type Verdict =
  | { readonly result: 'taken' | 'known'; readonly effect: PropertyEffect }
  | { readonly result: 'differs' };

/** What records, one after another, come to; and what is then to be written. */
export interface PropertyNews {
  readonly verdicts: ReadonlyMap<ReportedProperty, Verdict>;
  readonly records: readonly PropertyRecord[];
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * A property register corrects itself: the last record of an id stands. What a code stands for changes
 * only where nobody else who still owns something is tied by it, or one wrong line would move their
 * ties to a stranger's door; the register then has to end their records first. `today` is the legal day.
 */
export function newsIn(
  before: KnownProperty,
  reported: readonly ReportedProperty[],
  today: string,
): PropertyNews {
  const [records, addresses] = [new Map(before.records), new Map(before.addresses)];
  const [written, moved] = [new Map<string, PropertyRecord>(), new Map<string, string>()];
  const verdicts = new Map<ReportedProperty, Verdict>();
  for (const one of reported) {
    const { address, ...record } = one;
    const [key, standing] = [keyOf(one), addresses.get(one.rca)];
    const elsewhere = key !== undefined && key !== standing;
    if (elsewhere && standing !== undefined && othersStandOn(records.values(), record, today)) {
      verdicts.set(one, { result: 'differs' });
      continue;
    }
    const effect = key === undefined && standing === undefined ? 'kept' : 'tied-to-place';
    const known = !elsewhere && sameProperty(records.get(one.id), record);
    verdicts.set(one, { result: known ? 'known' : 'taken', effect });
    if (known) continue;
    records.set(one.id, record);
    written.set(one.id, record);
    if (!elsewhere) continue;
    addresses.set(one.rca, key);
    moved.set(one.rca, key);
  }
  return { verdicts, records: [...written.values()], addresses: moved };
}

function othersStandOn(
  records: Iterable<PropertyRecord>,
  { id, rca }: PropertyRecord,
  today: string,
): boolean {
  for (const other of records) {
    const living = other.until === null || other.until >= today;
    if (other.rca === rca && other.id !== id && living) return true;
  }
  return false;
}

function sameProperty(one: PropertyRecord | undefined, other: PropertyRecord): boolean {
  return (
    one !== undefined &&
    one.ownerKind === other.ownerKind &&
    one.owner === other.owner &&
    one.rca === other.rca &&
    one.since === other.since &&
    one.until === other.until
  );
}
