import type { Actor } from '../accounts/index.ts';
import { recordFeed } from './feeds/record-feed.ts';
import { propertyFeed } from './property-records/feed.ts';
import type { PropertyResult } from './property-records/result.ts';
import type { Services } from './services.ts';
import type { Outcome } from './unit-of-work.ts';

/** Takes records of property: an array of `propertyRecordSchema`, each for itself (`recordFeed`). */
export function recordProperty(
  services: Services,
  actor: Actor,
  body: unknown,
): Promise<Outcome<readonly PropertyResult[]>> {
  return recordFeed(services, propertyFeed, actor, body);
}
