import type { Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';

/** Without a provider nobody vouches for a number any more; one that an officer saw stays. */
export async function dropNumbers(trx: Transaction<DB>, accountId: string): Promise<void> {
  await trx
    .deleteFrom('contact')
    .where('accountId', '=', accountId)
    .where('kind', 'in', ['iin', 'bin'])
    .where('provedBy', '=', 'oidc')
    .execute();
}
