import type { Actor } from '../accounts/index.ts';
import { recordFeed } from './feeds/record-feed.ts';
import { lostDocumentsFeed } from './lost-documents/feed.ts';
import type { LostDocumentResult } from './lost-documents/result.ts';
import type { Services } from './services.ts';
import type { Outcome } from './unit-of-work.ts';

/** Takes reports of lost and found documents: an array of `lostDocumentSchema`, each for itself (`recordFeed`). */
export function recordLostDocuments(
  services: Services,
  actor: Actor,
  body: unknown,
): Promise<Outcome<readonly LostDocumentResult[]>> {
  return recordFeed(services, lostDocumentsFeed, actor, body);
}
