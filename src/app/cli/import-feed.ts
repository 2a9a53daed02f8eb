import type { Command } from 'commander';
import type { z } from 'zod';
// Straight to the services, as the store: the index would load the whole web server.
import { composeServices } from '../../compose/services.ts';
import { systemClock } from '../../platform/clock/index.ts';
import type { Config } from '../../platform/config/index.ts';
import {
  type FeedLine,
  type Services,
  type Tally,
  type TellRefused,
  tallyText,
} from '../../registration/index.ts';
import { openDemoClock } from '../demo/index.ts';
import { DONE, FAILED, type Finish } from './exit-codes.ts';
import { faultLine } from './import-fault.ts';
import { readFeed } from './import-lines.ts';
import { settings } from './settings.ts';
import { complain, print } from './terminal.ts';
import { withStore } from './with-store.ts';

/** One feed, as a command: its name, what its records are, their contract, and who takes them. */
export interface FeedCommand {
  readonly name: string;
  readonly takes: string;
  readonly contract: z.ZodObject;
  readonly take: (
    services: Services,
    lines: AsyncIterable<FeedLine>,
    tell: TellRefused,
  ) => Promise<Tally>;
}

/** `tirkeu import <feed>`: beside a running product or without one. */
export function addFeedImport(feeds: Command, finish: Finish, feed: FeedCommand): void {
  feeds
    .command(feed.name)
    .description(
      `Take ${feed.takes}. Good ones are taken and each bad one is named with its line; a file may be taken again. Ends with 0 if none was bad, else with 1.`,
    )
    .argument(
      '<file>',
      'JSON Lines (one record a line, as in the API; no JSON array), or - for standard input',
    )
    .action(async (file: string) => {
      const tally = await importFile(settings(), file, feed);
      print(tallyText(tally));
      finish(tally.refused === 0 ? DONE : FAILED);
    });
}

async function importFile(config: Config, file: string, feed: FeedCommand): Promise<Tally> {
  return withStore(config, async ({ db }) => {
    const clock = config.mode === 'demo' ? await openDemoClock(db) : systemClock;
    const services = await composeServices(config, db, clock);
    return feed.take(services, readFeed(file), (line, errors) =>
      complain(faultLine(line, errors, feed.contract)),
    );
  });
}
