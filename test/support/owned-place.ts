import {
  getAddress,
  placeFor,
  type Quorum,
  setPlaceQuorum,
  type TieRole,
  tieToPlace,
} from '../../src/places/index.ts';
import { inTransaction } from '../../src/platform/db/index.ts';
import type { TestActor } from './people.ts';
import type { TestProduct } from './product.ts';
import { newAddress } from './property.ts';

/** Somebody tied to a place, an owner since long ago if nothing else is said. */
export interface Tied {
  readonly host: Pick<TestActor, 'accountId'>;
  readonly role?: TieRole;
  readonly since?: string;
  readonly until?: string;
}

export interface OwnedPlace {
  readonly id: string;
  /** As a filing names it. */
  readonly place: { readonly id: string };
  readonly address: Awaited<ReturnType<typeof getAddress>>;
}

/** A new place at an address of its own, with these hosts. */
export async function ownedPlace(
  { db }: Pick<TestProduct, 'db'>,
  tied: readonly Tied[],
  quorum: Quorum = 'any-one',
): Promise<OwnedPlace> {
  return inTransaction(db, async (trx) => {
    const place = await placeFor(trx, { ...newAddress(), type: 'house' });
    if (!place) throw new Error('The place of the test could not be made');
    const { id } = place;
    for (const { host, role = 'owner', since = '2026-01-01', until } of tied) {
      const tie = { placeId: id, accountId: host.accountId, role, since, until } as const;
      await tieToPlace(trx, { ...tie, basis: 'officer-approval' });
    }
    await setPlaceQuorum(trx, id, quorum);
    return { id, place: { id }, address: await getAddress(trx, id) };
  });
}
