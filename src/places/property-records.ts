import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/** By what the property register names an owner: a person or an organisation. */
type OwnerKind = 'iin' | 'bin';

/** That somebody owns what has an address code, as the property register says. Legal days, both inclusive. */
export interface PropertyRecord {
  readonly id: string;
  readonly ownerKind: OwnerKind;
  readonly owner: string;
  readonly rca: string;
  readonly since: string;
  readonly until: string | null;
}

/** Any constant of our own. */
const LOCK = 9_230_013;

/**
 * Until this transaction ends, no other one writes property records or address codes: what a record
 * comes to depends on the others of its code, and two senders would each miss the other's.
 */
export async function lockPropertyRecords(trx: Transaction<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
}

/** The records that have one of these ids, and all records of these address codes. */
export async function findPropertyRecords(
  db: Kysely<DB>,
  ids: readonly string[],
  codes: readonly string[],
): Promise<readonly PropertyRecord[]> {
  const select = db
    .selectFrom('propertyRecord')
    .select(['id', 'ownerKind', 'owner', 'rca', 'since', 'until']);
  const rows = await select
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .union(select.where('rca', '=', sql<string>`any(${codes}::text[])`))
    .execute();
  return rows.map(toRecord);
}

/** The table's check keeps the kind of owner to the two. */
function toRecord(row: Omit<Selectable<DB['propertyRecord']>, 'receivedAt'>): PropertyRecord {
  return { ...row, ownerKind: row.ownerKind as OwnerKind };
}

/** Writes records, whose ids must differ; one of the same id is replaced. */
export async function writePropertyRecords(
  trx: Transaction<DB>,
  records: readonly PropertyRecord[],
): Promise<void> {
  const texts = (value: (record: PropertyRecord) => string | null) => sql`${records.map(value)}`;
  await sql`
    insert into property_record (id, owner_kind, owner, rca, since, until)
    select * from unnest(
      ${texts(({ id }) => id)}::text[], ${texts(({ ownerKind }) => ownerKind)}::text[],
      ${texts(({ owner }) => owner)}::text[], ${texts(({ rca }) => rca)}::text[],
      ${texts(({ since }) => since)}::date[], ${texts(({ until }) => until)}::date[])
    on conflict (id) do update set owner_kind = excluded.owner_kind, owner = excluded.owner,
      rca = excluded.rca, since = excluded.since, until = excluded.until,
      received_at = now()`.execute(trx);
}
