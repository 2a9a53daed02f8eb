import type { Transaction } from 'kysely';
import { recordAudit } from '../../audit/index.ts';
import { type Delegation, placesSpokenFor } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { holdPlaces, lookAgainAt } from '../look-again.ts';
import type { Services } from '../services.ts';

/**
 * Changes whom a host sends while nobody decides a case at the host's places: whoever answers has come
 * first, or finds it changed. The cases there are then looked at again.
 */
export async function changeDelegation(
  trx: Transaction<DB>,
  services: Services,
  { id, placeId, fromAccount }: Delegation,
  {
    action,
    by,
    write,
  }: {
    readonly action: 'delegation-accepted' | 'delegation-ended';
    /** The account that does it. */
    readonly by: string;
    readonly write: () => Promise<void>;
  },
): Promise<void> {
  const places = placeId ? [placeId] : await tiedPlaces(trx, services, fromAccount);
  await holdPlaces(trx, places);
  await write();
  await recordAudit(trx, {
    actorKind: 'host',
    actorId: by,
    action,
    registrationId: null,
    purpose: `delegation ${id}`,
  });
  await lookAgainAt(trx, services, places);
}

async function tiedPlaces(
  trx: Transaction<DB>,
  { clock }: Services,
  accountId: string,
): Promise<readonly string[]> {
  const places = await placesSpokenFor(trx, accountId, clock.today());
  return places.filter(({ tied }) => tied).map(({ placeId }) => placeId);
}
