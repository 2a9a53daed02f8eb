import type { Actor } from '../../accounts/index.ts';
import { addressText, listAddresses, placesSpokenFor } from '../../places/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Services } from '../services.ts';

/** A place to which somebody may invite, with its address in words. */
export interface PlaceToInviteTo {
  readonly id: string;
  readonly address: string;
  /** Whether the account is tied by its own right, and not only sent by somebody who is. */
  readonly tied: boolean;
}

/** The places for which an account speaks today; its own knowledge, so nothing is recorded. */
export async function placesToInviteTo(
  { db, clock }: Services,
  { accountId }: Actor,
  language: Language,
): Promise<readonly PlaceToInviteTo[]> {
  const places = await placesSpokenFor(db, accountId, clock.today());
  const addresses = await listAddresses(
    db,
    places.map(({ placeId }) => placeId),
  );
  return places.flatMap(({ placeId: id, tied }) => {
    const address = addresses.get(id);
    return address ? [{ id, tied, address: addressText(address, language) }] : [];
  });
}
