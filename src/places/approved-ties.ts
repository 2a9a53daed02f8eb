import { type SqlBool, sql, type Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { TieRole } from './providers.ts';
import { tieToPlace } from './store.ts';

/** What an officer has looked at. Legal days, both inclusive; what somebody once saw does not hold for ever. */
export interface ApprovedTie {
  readonly placeId: string;
  readonly accountId: string;
  readonly role: TieRole;
  readonly since: string;
  readonly until: string;
  readonly approvedBy: string;
  /** In the officer's words. */
  readonly evidence: string;
}

/**
 * Ties an account to a place on an officer's word, which takes the place of an earlier one for the same
 * role. `at` is the legal instant. The caller holds the place.
 */
export async function approveTie(trx: Transaction<DB>, tie: ApprovedTie, at: Date): Promise<void> {
  const { placeId, accountId, role, since, approvedBy } = tie;
  await trx
    .updateTable('placeTie')
    .set({ endedAt: at, endedBy: approvedBy })
    .where('placeId', '=', placeId)
    .where('accountId', '=', accountId)
    .where('role', '=', role)
    .where('endedAt', 'is', null)
    .where(sql<SqlBool>`(basis = 'officer-approval' or until < ${since}::date)`)
    .execute();
  await tieToPlace(trx, { ...tie, basis: 'officer-approval' });
}

export interface TieEnd {
  readonly placeId: string;
  readonly accountId: string;
  readonly endedBy: string;
  /** In the officer's words. */
  readonly because: string;
}

/**
 * Ends at once the ties of an account to a place that were written down and still hold on this legal
 * day; how many those were. What follows from a property record ends with the record.
 */
export async function endTies(
  trx: Transaction<DB>,
  { placeId, accountId, endedBy, because }: TieEnd,
  at: Date,
  today: string,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('placeTie')
    .set({ endedAt: at, endedBy, endedBecause: because })
    .where('placeId', '=', placeId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', today)]))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
