import type { Transaction } from 'kysely';
import { queueMessages } from '../../notifications/index.ts';
import { addressText, getAddress, type NewDelegation } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Message } from '../../platform/i18n/index.ts';
import { delegationMessages } from './messages.ts';

/**
 * Writes to the address that was typed, in all three languages. It names no sender: what a stranger
 * types must not reach an inbox over our signature.
 */
export async function tellOffered(
  trx: Transaction<DB>,
  { id, toEmail, placeId }: NewDelegation & { readonly id: string },
): Promise<void> {
  await queueMessages(trx, [
    {
      registrationId: null,
      requestId: null,
      delegationId: id,
      template: 'delegation-offered',
      language: 'all',
      recipient: toEmail,
      arguments: { place: placeId ? await addressIn(trx, placeId) : delegationMessages.everywhere },
    },
  ]);
}

async function addressIn(trx: Transaction<DB>, placeId: string): Promise<Message> {
  const address = await getAddress(trx, placeId);
  return {
    kk: addressText(address, 'kk'),
    ru: addressText(address, 'ru'),
    en: addressText(address, 'en'),
  };
}
