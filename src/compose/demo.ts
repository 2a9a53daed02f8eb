import { hasDemoTokens } from '../accounts/index.ts';
import { openDemoClock, prepareDemo, registerDemoClock, writeDemoFile } from '../app/demo/index.ts';
import type { OffsetClock } from '../platform/clock/index.ts';
import type { Config } from '../platform/config/index.ts';
import { type Database, DatabaseProblem } from '../platform/db/index.ts';
import type { HttpServer } from '../platform/http/index.ts';

/** What only a demonstration has. */
export interface Demo {
  readonly clock: OffsetClock;
  /** Path of `demo.json`. */
  readonly file: string;
}

/** Seeds the demonstration and writes `demo.json`, before the product is ready. */
export async function composeDemo(config: Config, db: Database): Promise<Demo> {
  const prepared = await prepareDemo(db);
  const file = await writeDemoFile(config.dataFolder, config.origin, prepared);
  return { clock: await openDemoClock(db), file };
}

export function registerDemo(server: HttpServer, { clock }: Demo): void {
  registerDemoClock(server, clock);
}

/** Production on a demonstration's database would let anybody in who has read its `demo.json`. */
export async function refuseDemoAccounts(db: Database): Promise<void> {
  if (!(await hasDemoTokens(db))) return;
  throw new DatabaseProblem(
    'This database holds the accounts of a demonstration; TIRKEU_MODE=production needs one of its own.',
  );
}
