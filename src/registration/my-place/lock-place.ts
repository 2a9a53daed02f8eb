import type { Actor } from '../../accounts/index.ts';
import { setLock } from '../../places/index.ts';
import { parseFields } from '../../platform/contract/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome } from '../unit-of-work.ts';
import { changePlace } from './change-place.ts';
import { lockSchema, type PlaceView } from './contract.ts';

/**
 * The standing "no" to everybody of whom no host of the place has said otherwise. It is applied when the
 * first reminder would go out, so that neither the time nor the status of a case tells of it.
 */
export async function lockPlace(
  services: Services,
  actor: Actor,
  placeId: string,
  body: unknown,
): Promise<Outcome<PlaceView>> {
  const parsed = parseFields(lockSchema, body);
  return changePlace(services, actor, placeId, parsed, ({ locked }, place) => {
    if (place.locked === locked) return done(null);
    const lock = locked ? { by: actor.accountId, at: services.clock.now() } : null;
    return done({
      write: (trx) => setLock(trx, placeId, lock),
      said: locked ? 'locked' : 'unlocked',
      action: locked ? 'place-locked' : 'place-unlocked',
    });
  });
}
