import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { Quorum } from './providers.ts';

/** The standing "no" of an account, from this legal instant on; null takes it away. The caller holds the place. */
export async function setLock(
  trx: Transaction<DB>,
  placeId: string,
  lock: { readonly by: string; readonly at: Date } | null,
): Promise<void> {
  await trx
    .updateTable('place')
    .set({ lockedBy: lock?.by ?? null, lockedAt: lock?.at ?? null })
    .where('id', '=', placeId)
    .execute();
}

/** Whose word the place asks for from now on. The caller holds the place. */
export async function setPlaceQuorum(
  trx: Transaction<DB>,
  placeId: string,
  quorum: Quorum,
): Promise<void> {
  await trx.updateTable('place').set({ quorum }).where('id', '=', placeId).execute();
}
