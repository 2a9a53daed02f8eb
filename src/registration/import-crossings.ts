import { crossingsFeed } from './crossings/feed.ts';
import type { Tally } from './feeds/feed.ts';
import { type FeedLine, importFeed, type TellRefused } from './feeds/import-feed.ts';
import type { Services } from './services.ts';

/** Takes the border's records of a file (`importFeed`). */
export function importCrossings(
  services: Services,
  lines: AsyncIterable<FeedLine>,
  tell: TellRefused,
): Promise<Tally> {
  return importFeed(services, crossingsFeed, lines, tell);
}
