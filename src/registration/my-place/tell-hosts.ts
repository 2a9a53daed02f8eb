import type { Transaction } from 'kysely';
import { queueMessages } from '../../notifications/index.ts';
import { addressText, getAddress, type Providers } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { Message } from '../../platform/i18n/index.ts';
import { providersAt } from '../place-known.ts';
import type { Services } from '../services.ts';
import { type PlaceChange, placeChangeMessages } from './messages.ts';

/** Tells the other hosts who are tied to a place what one of them has changed there. */
export async function tellOfChange(
  trx: Transaction<DB>,
  services: Services,
  { placeId, by, said }: { placeId: string; by: string; said: PlaceChange },
): Promise<void> {
  const others = tiedAccounts(await providersAt(trx, services, placeId)).filter((id) => id !== by);
  if (others.length === 0) return;
  const place = await placeInWords(trx, placeId);
  await queueMessages(
    trx,
    others.map((accountId) => ({
      ...toAccount(accountId),
      registrationId: null,
      placeId,
      template: 'place-changed',
      arguments: { what: placeChangeMessages[said], place },
    })),
  );
}

/** The accounts that are tied to a place, each once. */
export function tiedAccounts({ tied }: Providers): readonly string[] {
  return [...new Set(tied.map(({ accountId }) => accountId))];
}

/** A message to an account goes to its own address, in its own language; `all` is for readers nobody knows. */
export function toAccount(accountId: string) {
  return { accountId, requestId: null, recipient: null, language: 'all' } as const;
}

/** The address of a place, in each language. */
export async function placeInWords(trx: Transaction<DB>, placeId: string): Promise<Message> {
  const address = await getAddress(trx, placeId);
  return {
    kk: addressText(address, 'kk'),
    ru: addressText(address, 'ru'),
    en: addressText(address, 'en'),
  };
}
