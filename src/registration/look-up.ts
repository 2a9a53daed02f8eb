import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';
import type { DocumentFacts } from './case/commands.ts';

/**
 * What the checks need to know about a person's document, read under the lock of that person.
 * `beside` is the case that asks, which is not evidence against itself.
 *
 * Another account's filing is evidence against this one only if it came first or is registered (ids
 * grow with time). Otherwise anybody who has read a document's number could send its holder's open
 * case to an officer by filing with it.
 */
export async function lookUpDocument(
  trx: Transaction<DB>,
  query: { personId: string; accountId: string; expiresOn: string; beside: string },
): Promise<DocumentFacts> {
  const { personId, accountId, expiresOn, beside } = query;
  const live = await trx
    .selectFrom('registration')
    .select(['id', 'accountId', 'status'])
    .where('personId', '=', personId)
    .where('id', '<>', beside)
    .where('status', 'in', ['awaiting-host', 'in-review', 'registered'])
    .orderBy('id')
    .execute();
  const inForce = live.find(({ status }) => status === 'registered');
  return {
    personId,
    expiresOn,
    heldElsewhere: live
      .filter((one) => one.accountId !== accountId)
      .filter((one) => one.status === 'registered' || one.id < beside)
      .map(({ id }) => id),
    inForce: inForce?.id ?? null,
    inForceHere: inForce?.accountId === accountId ? inForce.id : null,
    openBeside:
      live.find((one) => one.accountId === accountId && one.status !== 'registered')?.id ?? null,
  };
}
