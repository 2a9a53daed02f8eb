import type { Tally } from './feeds/feed.ts';
import { type FeedLine, importFeed, type TellRefused } from './feeds/import-feed.ts';
import { lostDocumentsFeed } from './lost-documents/feed.ts';
import type { Services } from './services.ts';

/** Takes the reports of lost documents in a file (`importFeed`). */
export function importLostDocuments(
  services: Services,
  lines: AsyncIterable<FeedLine>,
  tell: TellRefused,
): Promise<Tally> {
  return importFeed(services, lostDocumentsFeed, lines, tell);
}
