import type { Transaction } from 'kysely';
import type { DB } from '../../platform/db/index.ts';

/** The account holds the contact no more; what another account holds stays. */
export async function dropContact(
  trx: Transaction<DB>,
  accountId: string,
  { kind, value }: { readonly kind: 'email' | 'phone'; readonly value: string },
): Promise<void> {
  await trx
    .deleteFrom('contact')
    .where('kind', '=', kind)
    .where('value', '=', value)
    .where('accountId', '=', accountId)
    .execute();
}
