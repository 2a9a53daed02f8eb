import { tiedPlaces } from '../../places/index.ts';
import { inTransaction } from '../../platform/db/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import { usualQuorum } from '../place-known.ts';
import type { Services } from '../services.ts';
import { lookAtPlaceTask } from './look-at-place.ts';

/**
 * An account has proved who it is, and may have become tied to places by that: the cases that wait there are
 * looked at again, since a confirmation that waits for an officer may need none any more.
 */
export async function lookAtMyPlaces(services: Services, accountId: string): Promise<void> {
  const { db, clock } = services;
  const query = { day: clock.today(), usual: usualQuorum(services) };
  const places = await tiedPlaces(db, accountId, query);
  await inTransaction(db, async (trx) => {
    for (const { placeId } of places) {
      await enqueue(trx, lookAtPlaceTask, { placeId }, { jobKey: `look-at-place:${placeId}` });
    }
  });
}
