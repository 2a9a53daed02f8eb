import type { Kysely } from 'kysely';
import { findPropertyRecords, placesOfCodes } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { KnownProperty } from './news.ts';
import { keyOf, type ReportedProperty } from './reported-property.ts';

/** What the register knows about the ids and codes of some records. */
export interface Looked extends KnownProperty {
  /** The id of each place that a code stands for, by the key of its address. */
  readonly places: ReadonlyMap<string, string>;
}

export async function lookUpProperty(
  db: Kysely<DB>,
  reported: readonly ReportedProperty[],
): Promise<Looked> {
  const ids = reported.map(({ id }) => id);
  const codes = reported.map(({ rca }) => rca);
  const records = await findPropertyRecords(db, ids, codes);
  const coded = await placesOfCodes(db, [...codes, ...records.map(({ rca }) => rca)]);
  return {
    records: new Map(records.map((record) => [record.id, record])),
    addresses: new Map([...coded].map(([rca, { key }]) => [rca, key])),
    places: new Map([...coded.values()].map(({ id, key }) => [key, id])),
  };
}

/** The keys of the places at which a record can change who is tied: before it, and with it. */
export function keysAround(
  { records, addresses }: KnownProperty,
  reported: ReportedProperty,
): readonly string[] {
  const before = records.get(reported.id)?.rca;
  return [
    before === undefined ? undefined : addresses.get(before),
    addresses.get(reported.rca),
    keyOf(reported),
  ].filter((key) => key !== undefined);
}
