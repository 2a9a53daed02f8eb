import { type Kysely, type Selectable, sql } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Crossing, Direction } from './crossing.ts';

/**
 * Keeps records that are new; one round trip. Ids must differ. Gives the ids that were new: any other
 * one was there already, with the same content or another, and stays as it is.
 */
export async function insertCrossings(
  db: Kysely<DB>,
  crossings: readonly Crossing[],
): Promise<ReadonlySet<string>> {
  // Two imports of the same records meet in the same order: they wait for each other, never both.
  const rows = crossings.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const texts = (value: (crossing: Crossing) => string) => sql`${rows.map(value)}::text[]`;
  const given = sql`unnest(
    ${texts(({ id }) => id)}, ${texts(({ direction }) => direction)},
    ${sql`${rows.map(({ crossedAt }) => crossedAt.toISOString())}::timestamptz[]`},
    ${sql`${rows.map(({ crossedOn }) => crossedOn)}::date[]`},
    ${texts(({ checkpoint }) => checkpoint)},
    ${texts(({ document }) => document.issuingState)}, ${texts(({ document }) => document.number)},
    ${texts(({ surname }) => surname)},
    ${sql`${rows.map(({ birthDate }) => birthDate)}::date[]`})`;
  const added = await sql<{ id: string }>`
    insert into border_crossing (id, direction, crossed_at, crossed_on, checkpoint,
      issuing_state, number, surname, birth_date)
    select * from ${given}
    on conflict (id) do nothing
    returning id`.execute(db);
  return new Set(added.rows.map(({ id }) => id));
}

/** The records of these ids, as far as they have come, by their id. */
export async function findCrossings(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Crossing>> {
  const rows = await selectCrossings(db)
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, toCrossing(row)]));
}

/** All records of a document, the earliest first; `crossingsInOrder` and `staysOf` read them. */
export async function crossingsOfDocument(
  db: Kysely<DB>,
  document: Crossing['document'],
): Promise<readonly Crossing[]> {
  const rows = await selectCrossings(db)
    .where('issuingState', '=', document.issuingState)
    .where('number', '=', document.number)
    .orderBy('crossedAt')
    .orderBy('id')
    .execute();
  return rows.map(toCrossing);
}

function selectCrossings(db: Kysely<DB>) {
  return db
    .selectFrom('borderCrossing')
    .select(['id', 'direction', 'crossedAt', 'crossedOn', 'checkpoint'])
    .select(['issuingState', 'number', 'surname', 'birthDate']);
}

type Row = Omit<Selectable<DB['borderCrossing']>, 'receivedAt'>;

/** The table's check keeps `direction` to the list of directions. */
function toCrossing({ issuingState, number, direction, ...row }: Row): Crossing {
  return { ...row, direction: direction as Direction, document: { issuingState, number } };
}
