import type { Kysely } from 'kysely';
import type { DB } from '../../platform/db/index.ts';

/** A phone or browser that an account is told on. */
export interface Subscription {
  readonly id: string;
  /** Whoever knows it can reach the phone: it goes to nobody but its owner. */
  readonly endpoint: string;
  readonly agent: string;
  readonly createdAt: Date;
}

/** The newest first. */
export async function listSubscriptions(
  db: Kysely<DB>,
  accountId: string,
): Promise<readonly Subscription[]> {
  return db
    .selectFrom('pushSubscription')
    .select(['id', 'endpoint', 'agent', 'createdAt'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Tells an account nothing more there; one of another account is left alone. */
export async function removeSubscription(
  db: Kysely<DB>,
  { accountId, endpoint }: { readonly accountId: string; readonly endpoint: string },
): Promise<void> {
  await db
    .deleteFrom('pushSubscription')
    .where('accountId', '=', accountId)
    .where('endpoint', '=', endpoint)
    .execute();
}
