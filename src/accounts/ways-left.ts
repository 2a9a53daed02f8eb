import type { Transaction } from 'kysely';
import type { DB } from '../platform/db/index.ts';

/**
 * How many ways in an account has that stay: addresses, passkeys that work, and identities. Recovery
 * codes are not among them, since they are used up. Ask with the account locked.
 */
export async function countWaysIn(trx: Transaction<DB>, accountId: string): Promise<number> {
  const rows = await trx
    .selectFrom('contact')
    .select('value')
    .where('accountId', '=', accountId)
    .where('kind', '=', 'email')
    .unionAll(
      trx
        .selectFrom('passkey')
        .select('credentialId as value')
        .where('accountId', '=', accountId)
        .where('blockedAt', 'is', null),
    )
    .unionAll(
      trx.selectFrom('identity').select('subject as value').where('accountId', '=', accountId),
    )
    .execute();
  return rows.length;
}
