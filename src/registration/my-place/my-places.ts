import type { Kysely } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { type TiedPlace, tiedPlaces } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { usualQuorum } from '../place-known.ts';
import type { Services } from '../services.ts';
import type { PlaceView } from './contract.ts';

/** The places to which an account is tied today by its own right. */
export async function myPlaces(services: Services, actor: Actor): Promise<readonly PlaceView[]> {
  const { db, clock } = services;
  const places = await tiedPlaces(db, actor.accountId, {
    day: clock.today(),
    usual: usualQuorum(services),
  });
  await recordAudit(db, {
    actorKind: 'host',
    actorId: actor.accountId,
    action: 'places-listed',
    registrationId: null,
  });
  return places.map(toView);
}

/** The place, if the account is tied to it today; a delegation ties nobody. */
export async function tiedPlaceOf(
  db: Kysely<DB>,
  services: Services,
  { accountId }: Actor,
  placeId: string,
): Promise<PlaceView | undefined> {
  const [place] = await tiedPlaces(db, accountId, {
    day: services.clock.today(),
    usual: usualQuorum(services),
    placeId,
  });
  return place && toView(place);
}

function toView({ placeId: id, address, roles, since, locked, quorum }: TiedPlace): PlaceView {
  return { id, address, roles: [...roles], since, locked, quorum };
}
