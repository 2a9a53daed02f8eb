import type { Actor } from '../accounts/index.ts';
import { crossingsFeed } from './crossings/feed.ts';
import type { CrossingResult } from './crossings/result.ts';
import { recordFeed } from './feeds/record-feed.ts';
import type { Services } from './services.ts';
import type { Outcome } from './unit-of-work.ts';

/** Takes records of the border: an array of `borderCrossingSchema`, each for itself (`recordFeed`). */
export function recordCrossings(
  services: Services,
  actor: Actor,
  body: unknown,
): Promise<Outcome<readonly CrossingResult[]>> {
  return recordFeed(services, crossingsFeed, actor, body);
}
