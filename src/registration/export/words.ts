import { type Kysely, sql } from 'kysely';
import { type Address, listAddresses } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { CaseState } from '../case/state.ts';
import { findNotes } from '../note-store.ts';

export type Name = Omit<Awaited<ReturnType<typeof selectNames>>[number], 'id'>;

/** What fills the ids of cases and answers with words. */
export interface Words {
  readonly names: ReadonlyMap<string, Name>;
  readonly addresses: ReadonlyMap<string, Address>;
  readonly notes: ReadonlyMap<string, string>;
}

/** The words of these cases as a host may read them, and of these notes. */
export async function loadWords(
  db: Kysely<DB>,
  states: readonly CaseState[],
  noteIds: readonly string[],
): Promise<Words> {
  const names = await selectNames(
    db,
    states.map(({ particularsId }) => particularsId),
  );
  const places = states.map(({ placeId }) => placeId);
  return {
    names: new Map(names.map(({ id, ...name }) => [id, name])),
    addresses: await listAddresses(db, places),
    notes: await findNotes(db, noteIds),
  };
}

/** Nothing but the name is read: what is not there cannot leave. */
function selectNames(db: Kysely<DB>, ids: readonly string[]) {
  return db
    .selectFrom('particulars')
    .select(['id', 'surname', 'givenNames', 'patronymic', 'cyrillicName'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}
