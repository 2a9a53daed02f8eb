import type { Actor } from '../../accounts/index.ts';
import { setPlaceQuorum } from '../../places/index.ts';
import { parseFields } from '../../platform/contract/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import { changePlace } from './change-place.ts';
import { type PlaceView, quorumSchema } from './contract.ts';

/** Whether one host's word is enough for the place, or every owner has to agree; only owners say so. */
export async function setQuorum(
  services: Services,
  actor: Actor,
  placeId: string,
  body: unknown,
): Promise<Outcome<PlaceView>> {
  const parsed = parseFields(quorumSchema, body);
  return changePlace(services, actor, placeId, parsed, ({ quorum }, place) => {
    if (!place.roles.includes('owner')) return refused('not-allowed');
    if (place.quorum === quorum) return done(null);
    return done({
      write: (trx) => setPlaceQuorum(trx, placeId, quorum),
      said: quorum,
      action: 'quorum-set',
    });
  });
}
