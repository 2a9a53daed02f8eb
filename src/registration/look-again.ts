import { type Kysely, sql, type Transaction } from 'kysely';
import { lockPlaces } from '../places/index.ts';
import type { DB } from '../platform/db/index.ts';
import { lockPerson } from './case-store.ts';
import type { Services } from './services.ts';
import { settleCase } from './settle-case.ts';

/** A case that somebody's tie to its place can change. */
export interface CaseAtPlace {
  readonly id: string;
  readonly personId: string;
  readonly accountId: string;
  readonly placeId: string;
}

/**
 * The cases at these places for which it matters who may answer there: those that are open, and those in
 * force beside which a doubt stands, or a longer stay is asked.
 */
export async function casesAt(
  db: Kysely<DB>,
  placeIds: readonly string[],
): Promise<readonly CaseAtPlace[]> {
  if (placeIds.length === 0) return [];
  const atThem = db
    .selectFrom('registration')
    .select(['id', 'personId', 'accountId', 'placeId'])
    .where('placeId', '=', sql<string>`any(${placeIds}::uuid[])`);
  return atThem
    .where('status', 'in', ['awaiting-host', 'in-review'])
    .unionAll(atThem.where('status', '=', 'registered').where(DOUBTED_OR_ASKING))
    .orderBy('personId')
    .orderBy('id')
    .execute();
}

const DOUBTED_OR_ASKING = sql<boolean>`(doubts <> '{}' or exists (
  select from consent_request q where q.id = request_id and q.closed_at is null))`;

/**
 * Holds these places and the persons of the cases at them, before the ties of the places change. Persons
 * come first, as for everybody else who decides a case.
 */
export async function holdPlaces(trx: Transaction<DB>, placeIds: readonly string[]): Promise<void> {
  const held = new Set<string>();
  await holdPersons(trx, placeIds, held);
  await lockPlaces(trx, placeIds);
  // Whoever has filed meanwhile; whoever files from now on waits for the places.
  await holdPersons(trx, placeIds, held);
}

/** Always in the same order; and a case may come, or change hands, while we wait. */
async function holdPersons(
  trx: Transaction<DB>,
  placeIds: readonly string[],
  held: Set<string>,
): Promise<void> {
  for (;;) {
    const cases = await casesAt(trx, placeIds);
    const others = cases.filter(({ personId }) => !held.has(personId));
    if (others.length === 0) return;
    for (const { personId } of others) {
      await lockPerson(trx, personId);
      held.add(personId);
    }
  }
}

/** Looks again at every case at places whose ties have changed; the caller holds them (`holdPlaces`). */
export async function lookAgainAt(
  trx: Transaction<DB>,
  services: Services,
  placeIds: readonly string[],
): Promise<void> {
  for (const { id } of await casesAt(trx, placeIds)) await settleCase(trx, services, id);
}
