import { inTransaction } from '../../platform/db/index.ts';
import { lockAccount } from '../accounts.ts';
import type { AccountServices } from '../services.ts';
import { passkeysOf } from './begin-passkey.ts';

/**
 * Whether to offer a passkey to somebody who has just signed in by a code: once in the life of an
 * account, and never to whoever has one. Asking counts as offering.
 */
export async function offerPasskey(
  { db, clock }: AccountServices,
  accountId: string,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const { passkeyOfferedAt } = await lockAccount(trx, accountId);
    if (passkeyOfferedAt) return false;
    await trx
      .updateTable('account')
      .set({ passkeyOfferedAt: clock.wall() })
      .where('id', '=', accountId)
      .execute();
    return (await passkeysOf(trx, accountId)).length === 0;
  });
}
