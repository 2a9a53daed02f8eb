import type { Transaction } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import { type AuditEntry, recordAudit } from '../../audit/index.ts';
import { lockPlaces } from '../../places/index.ts';
import type { Parsed } from '../../platform/contract/index.ts';
import type { DB } from '../../platform/db/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused, unitOfWork } from '../unit-of-work.ts';
import type { PlaceView } from './contract.ts';
import { lookAtPlaceTask } from './look-at-place.ts';
import type { PlaceChange } from './messages.ts';
import { tiedPlaceOf } from './my-places.ts';
import { tellOfChange } from './tell-hosts.ts';

/** What a host changes of a place, as far as anything changes. */
export interface Change {
  readonly write: (trx: Transaction<DB>) => Promise<void>;
  /** What the other hosts are told. */
  readonly said: PlaceChange;
  readonly action: AuditEntry['action'];
}

/**
 * A host who is tied to a place changes what holds there. The other hosts are told, and the cases that are
 * on their way there are looked at again by a job: how many they are must not hold up whoever pressed the
 * button.
 */
export async function changePlace<Said>(
  services: Services,
  actor: Actor,
  placeId: string,
  parsed: Parsed<Said>,
  decide: (said: Said, place: PlaceView) => Outcome<Change | null>,
): Promise<Outcome<PlaceView>> {
  return unitOfWork(services.db, async (trx) => {
    await lockPlaces(trx, [placeId]);
    const before = await tiedPlaceOf(trx, services, actor, placeId);
    if (!before) return refused('no-place');
    if (!parsed.ok) return refused('invalid', parsed.errors);
    const decided = decide(parsed.value, before);
    if (!decided.ok) return decided;
    if (!decided.value) return done(before);
    const { write, said, action } = decided.value;
    await write(trx);
    await tellOfChange(trx, services, { placeId, by: actor.accountId, said });
    await enqueue(trx, lookAtPlaceTask, { placeId }, { jobKey: `look-at-place:${placeId}` });
    await recordAudit(trx, {
      actorKind: 'host',
      actorId: actor.accountId,
      action,
      registrationId: null,
      purpose: `place ${placeId}`,
    });
    return done((await tiedPlaceOf(trx, services, actor, placeId)) ?? before);
  });
}
