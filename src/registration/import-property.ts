import type { Tally } from './feeds/feed.ts';
import { type FeedLine, importFeed, type TellRefused } from './feeds/import-feed.ts';
import { propertyFeed } from './property-records/feed.ts';
import type { Services } from './services.ts';

/** Takes the property register's records of a file (`importFeed`). */
export function importProperty(
  services: Services,
  lines: AsyncIterable<FeedLine>,
  tell: TellRefused,
): Promise<Tally> {
  return importFeed(services, propertyFeed, lines, tell);
}
